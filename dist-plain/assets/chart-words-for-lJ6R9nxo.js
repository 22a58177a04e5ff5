import { r as __toESM } from "./rolldown-runtime-SbdDWaPq.js";
import { n as require_react, t as require_jsx_runtime } from "./jsx-runtime-CgfO9KJ9.js";
import { _ as formatOrdinal, d as sentenceCase, o as formatPeriodShort, r as formatPeriod } from "./format-period-BD7N9t4d.js";
import { a as explainSignals, t as byTelling } from "./by-telling-BK-t6oyV.js";
import { a as describeMet, d as thresholdPhrase, f as describeBlank, h as explainGap, l as thresholdKindAt, p as describeGap } from "./describe-assurance-BpEBsH1p.js";
import { a as formatValue, c as formatValueWithUnit, i as formatThreshold, n as formatLine, o as formatValueBeside, r as formatParts, s as formatValueTick, t as decimalsFor } from "./format-value-CI_0_BpZ.js";
import { t as centreName } from "./centre-name-gjicXACB.js";
import { a as pointMeaning, c as levelsOf, d as gapsOf, f as lineStrokes, i as plotScale, l as round, n as valueDomain, o as signalIndices, r as valueTicks, s as levelEdges, t as clip, u as stepPath } from "./value-domain-CRf7jOCd.js";
import { _ as PointMark, a as describeAxisStart, c as gapLabel, f as thresholdLabel, g as separateLabels, h as ReadoutStrip, l as lineLabel, m as walkWords, o as describeMark, p as thresholdLevelLabel, u as phaseLabel, v as fitText, y as textWidth } from "./bounds-for-CM2B1j7v.js";
import { t as MeasuredWidth } from "./MeasuredWidth-DETTnS8t.js";
// node_modules/d3-path/dist/d3-path.mjs
var pi$1 = Math.PI;
var tau$1 = 2 * pi$1;
var epsilon$1 = 1e-6;
var tauEpsilon = tau$1 - epsilon$1;
function append(strings) {
	this._ += strings[0];
	for (let i = 1, n = strings.length; i < n; ++i) this._ += arguments[i] + strings[i];
}
function appendRound(digits) {
	let d = Math.floor(digits);
	if (!(d >= 0)) throw new Error(`invalid digits: ${digits}`);
	if (d > 15) return append;
	const k = 10 ** d;
	return function(strings) {
		this._ += strings[0];
		for (let i = 1, n = strings.length; i < n; ++i) this._ += Math.round(arguments[i] * k) / k + strings[i];
	};
}
function equal(x0, y0, x1, y1) {
	return x0 === x1 && y0 === y1;
}
function equalRound(digits) {
	const d = Math.floor(digits);
	if (!(d <= 15)) return equal;
	const k = 10 ** d;
	const r = function(value) {
		return Math.round(value * k);
	};
	return function(x0, y0, x1, y1) {
		return r(x0) === r(x1) && r(y0) === r(y1);
	};
}
var Path = class {
	constructor(digits) {
		this._x0 = this._y0 = this._x1 = this._y1 = null;
		this._ = "";
		this._append = digits == null ? append : appendRound(digits);
		this._equal = digits == null ? equal : equalRound(digits);
	}
	moveTo(x, y) {
		this._append`M${this._x0 = this._x1 = +x},${this._y0 = this._y1 = +y}`;
	}
	closePath() {
		if (this._x1 !== null) {
			this._x1 = this._x0, this._y1 = this._y0;
			this._append`Z`;
		}
	}
	lineTo(x, y) {
		this._append`L${this._x1 = +x},${this._y1 = +y}`;
	}
	quadraticCurveTo(x1, y1, x, y) {
		this._append`Q${+x1},${+y1},${this._x1 = +x},${this._y1 = +y}`;
	}
	bezierCurveTo(x1, y1, x2, y2, x, y) {
		this._append`C${+x1},${+y1},${+x2},${+y2},${this._x1 = +x},${this._y1 = +y}`;
	}
	arcTo(x1, y1, x2, y2, r) {
		x1 = +x1, y1 = +y1, x2 = +x2, y2 = +y2, r = +r;
		if (r < 0) throw new Error(`negative radius: ${r}`);
		let x0 = this._x1, y0 = this._y1, x21 = x2 - x1, y21 = y2 - y1, x01 = x0 - x1, y01 = y0 - y1, l01_2 = x01 * x01 + y01 * y01;
		if (this._x1 === null) this._append`M${this._x1 = x1},${this._y1 = y1}`;
		else if (!(l01_2 > epsilon$1));
		else if (!(Math.abs(y01 * x21 - y21 * x01) > epsilon$1) || !r) this._append`L${this._x1 = x1},${this._y1 = y1}`;
		else {
			let x20 = x2 - x0, y20 = y2 - y0, l21_2 = x21 * x21 + y21 * y21, l20_2 = x20 * x20 + y20 * y20, l21 = Math.sqrt(l21_2), l01 = Math.sqrt(l01_2), l = r * Math.tan((pi$1 - Math.acos((l21_2 + l01_2 - l20_2) / (2 * l21 * l01))) / 2), t01 = l / l01, t21 = l / l21;
			if (Math.abs(t01 - 1) > epsilon$1) this._append`L${x1 + t01 * x01},${y1 + t01 * y01}`;
			this._append`A${r},${r},0,0,${+(y01 * x20 > x01 * y20)},${this._x1 = x1 + t21 * x21},${this._y1 = y1 + t21 * y21}`;
		}
	}
	arc(x, y, r, a0, a1, ccw) {
		x = +x, y = +y, r = +r, ccw = !!ccw;
		if (r < 0) throw new Error(`negative radius: ${r}`);
		let dx = r * Math.cos(a0), dy = r * Math.sin(a0), x0 = x + dx, y0 = y + dy, cw = 1 ^ ccw, da = ccw ? a0 - a1 : a1 - a0;
		if (this._x1 === null) this._append`M${x0},${y0}`;
		else if (Math.abs(this._x1 - x0) > epsilon$1 || Math.abs(this._y1 - y0) > epsilon$1) this._append`L${x0},${y0}`;
		if (!r) return;
		if (da < 0) da = da % tau$1 + tau$1;
		if (da > tauEpsilon) this._append`A${r},${r},0,1,${cw},${x - dx},${y - dy}A${r},${r},0,1,${cw},${this._x1 = x0},${this._y1 = y0}`;
		else if (da > epsilon$1) {
			const x1 = x + r * Math.cos(a1);
			const y1 = y + r * Math.sin(a1);
			if (da >= pi$1 && this._equal(x0, y0, x1, y1)) {
				da /= 2;
				let a00 = a0 + da;
				this._append`A${r},${r},0,${+(da >= pi$1)},${cw},${x + r * Math.cos(a00)},${y + r * Math.sin(a00)}`;
			}
			this._append`A${r},${r},0,${+(da >= pi$1)},${cw},${this._x1 = x1},${this._y1 = y1}`;
		}
	}
	rect(x, y, w, h) {
		this._append`M${this._x0 = this._x1 = +x},${this._y0 = this._y1 = +y}h${w = +w}v${+h}h${-w}Z`;
	}
	toString() {
		return this._;
	}
};
function path() {
	return new Path();
}
path.prototype = Path.prototype;
// node_modules/d3-shape/dist/d3-shape.mjs
function constant(x) {
	return function constant() {
		return x;
	};
}
var cos = Math.cos;
var sin = Math.sin;
var sqrt = Math.sqrt;
var epsilon = 1e-12;
var pi = Math.PI;
pi / 2;
var tau = 2 * pi;
function withPath(shape) {
	let digits = 3;
	shape.digits = function(_) {
		if (!arguments.length) return digits;
		if (_ == null) digits = null;
		else {
			const d = Math.floor(_);
			if (!(d >= 0)) throw new RangeError(`invalid digits: ${_}`);
			digits = d;
		}
		return shape;
	};
	return () => new Path(digits);
}
Array.prototype.slice;
function array(x) {
	return typeof x === "object" && "length" in x ? x : Array.from(x);
}
function Linear(context) {
	this._context = context;
}
Linear.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._point = 0;
	},
	lineEnd: function() {
		if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
		this._line = 1 - this._line;
	},
	point: function(x, y) {
		x = +x, y = +y;
		switch (this._point) {
			case 0:
				this._point = 1;
				this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
				break;
			case 1: this._point = 2;
			default: this._context.lineTo(x, y);
		}
	}
};
function curveLinear(context) {
	return new Linear(context);
}
function x(p) {
	return p[0];
}
function y(p) {
	return p[1];
}
function line(x$1, y$1) {
	var defined = constant(true), context = null, curve = curveLinear, output = null, path = withPath(line);
	x$1 = typeof x$1 === "function" ? x$1 : x$1 === void 0 ? x : constant(x$1);
	y$1 = typeof y$1 === "function" ? y$1 : y$1 === void 0 ? y : constant(y$1);
	function line(data) {
		var i, n = (data = array(data)).length, d, defined0 = false, buffer;
		if (context == null) output = curve(buffer = path());
		for (i = 0; i <= n; ++i) {
			if (!(i < n && defined(d = data[i], i, data)) === defined0) {
				if (defined0 = !defined0) output.lineStart();
				else output.lineEnd();
			}
			if (defined0) output.point(+x$1(d, i, data), +y$1(d, i, data));
		}
		if (buffer) return output = null, buffer + "" || null;
	}
	line.x = function(_) {
		return arguments.length ? (x$1 = typeof _ === "function" ? _ : constant(+_), line) : x$1;
	};
	line.y = function(_) {
		return arguments.length ? (y$1 = typeof _ === "function" ? _ : constant(+_), line) : y$1;
	};
	line.defined = function(_) {
		return arguments.length ? (defined = typeof _ === "function" ? _ : constant(!!_), line) : defined;
	};
	line.curve = function(_) {
		return arguments.length ? (curve = _, context != null && (output = curve(context)), line) : curve;
	};
	line.context = function(_) {
		return arguments.length ? (_ == null ? context = output = null : output = curve(context = _), line) : context;
	};
	return line;
}
curveRadial(curveLinear);
function Radial(curve) {
	this._curve = curve;
}
Radial.prototype = {
	areaStart: function() {
		this._curve.areaStart();
	},
	areaEnd: function() {
		this._curve.areaEnd();
	},
	lineStart: function() {
		this._curve.lineStart();
	},
	lineEnd: function() {
		this._curve.lineEnd();
	},
	point: function(a, r) {
		this._curve.point(r * Math.sin(a), r * -Math.cos(a));
	}
};
function curveRadial(curve) {
	function radial(context) {
		return new Radial(curve(context));
	}
	radial._curve = curve;
	return radial;
}
sqrt(3);
sqrt(1 / 3) * 2;
var kr = sin(pi / 10) / sin(7 * pi / 10);
sin(tau / 10) * kr;
-cos(tau / 10) * kr;
sqrt(3);
sqrt(3);
sqrt(3) / 2;
(1 / sqrt(12) / 2 + 1) * 3;
function noop() {}
function point$3(that, x, y) {
	that._context.bezierCurveTo((2 * that._x0 + that._x1) / 3, (2 * that._y0 + that._y1) / 3, (that._x0 + 2 * that._x1) / 3, (that._y0 + 2 * that._y1) / 3, (that._x0 + 4 * that._x1 + x) / 6, (that._y0 + 4 * that._y1 + y) / 6);
}
function Basis(context) {
	this._context = context;
}
Basis.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._y0 = this._y1 = NaN;
		this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 3: point$3(this, this._x1, this._y1);
			case 2: this._context.lineTo(this._x1, this._y1);
		}
		if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
		this._line = 1 - this._line;
	},
	point: function(x, y) {
		x = +x, y = +y;
		switch (this._point) {
			case 0:
				this._point = 1;
				this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
				break;
			case 1:
				this._point = 2;
				break;
			case 2:
				this._point = 3;
				this._context.lineTo((5 * this._x0 + this._x1) / 6, (5 * this._y0 + this._y1) / 6);
			default: point$3(this, x, y);
		}
		this._x0 = this._x1, this._x1 = x;
		this._y0 = this._y1, this._y1 = y;
	}
};
function BasisClosed(context) {
	this._context = context;
}
BasisClosed.prototype = {
	areaStart: noop,
	areaEnd: noop,
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = NaN;
		this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 1:
				this._context.moveTo(this._x2, this._y2);
				this._context.closePath();
				break;
			case 2:
				this._context.moveTo((this._x2 + 2 * this._x3) / 3, (this._y2 + 2 * this._y3) / 3);
				this._context.lineTo((this._x3 + 2 * this._x2) / 3, (this._y3 + 2 * this._y2) / 3);
				this._context.closePath();
				break;
			case 3:
				this.point(this._x2, this._y2);
				this.point(this._x3, this._y3);
				this.point(this._x4, this._y4);
		}
	},
	point: function(x, y) {
		x = +x, y = +y;
		switch (this._point) {
			case 0:
				this._point = 1;
				this._x2 = x, this._y2 = y;
				break;
			case 1:
				this._point = 2;
				this._x3 = x, this._y3 = y;
				break;
			case 2:
				this._point = 3;
				this._x4 = x, this._y4 = y;
				this._context.moveTo((this._x0 + 4 * this._x1 + x) / 6, (this._y0 + 4 * this._y1 + y) / 6);
				break;
			default: point$3(this, x, y);
		}
		this._x0 = this._x1, this._x1 = x;
		this._y0 = this._y1, this._y1 = y;
	}
};
function BasisOpen(context) {
	this._context = context;
}
BasisOpen.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._y0 = this._y1 = NaN;
		this._point = 0;
	},
	lineEnd: function() {
		if (this._line || this._line !== 0 && this._point === 3) this._context.closePath();
		this._line = 1 - this._line;
	},
	point: function(x, y) {
		x = +x, y = +y;
		switch (this._point) {
			case 0:
				this._point = 1;
				break;
			case 1:
				this._point = 2;
				break;
			case 2:
				this._point = 3;
				var x0 = (this._x0 + 4 * this._x1 + x) / 6, y0 = (this._y0 + 4 * this._y1 + y) / 6;
				this._line ? this._context.lineTo(x0, y0) : this._context.moveTo(x0, y0);
				break;
			case 3: this._point = 4;
			default: point$3(this, x, y);
		}
		this._x0 = this._x1, this._x1 = x;
		this._y0 = this._y1, this._y1 = y;
	}
};
function Bundle(context, beta) {
	this._basis = new Basis(context);
	this._beta = beta;
}
Bundle.prototype = {
	lineStart: function() {
		this._x = [];
		this._y = [];
		this._basis.lineStart();
	},
	lineEnd: function() {
		var x = this._x, y = this._y, j = x.length - 1;
		if (j > 0) {
			var x0 = x[0], y0 = y[0], dx = x[j] - x0, dy = y[j] - y0, i = -1, t;
			while (++i <= j) {
				t = i / j;
				this._basis.point(this._beta * x[i] + (1 - this._beta) * (x0 + t * dx), this._beta * y[i] + (1 - this._beta) * (y0 + t * dy));
			}
		}
		this._x = this._y = null;
		this._basis.lineEnd();
	},
	point: function(x, y) {
		this._x.push(+x);
		this._y.push(+y);
	}
};
(function custom(beta) {
	function bundle(context) {
		return beta === 1 ? new Basis(context) : new Bundle(context, beta);
	}
	bundle.beta = function(beta) {
		return custom(+beta);
	};
	return bundle;
})(.85);
function point$2(that, x, y) {
	that._context.bezierCurveTo(that._x1 + that._k * (that._x2 - that._x0), that._y1 + that._k * (that._y2 - that._y0), that._x2 + that._k * (that._x1 - x), that._y2 + that._k * (that._y1 - y), that._x2, that._y2);
}
function Cardinal(context, tension) {
	this._context = context;
	this._k = (1 - tension) / 6;
}
Cardinal.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
		this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 2:
				this._context.lineTo(this._x2, this._y2);
				break;
			case 3: point$2(this, this._x1, this._y1);
		}
		if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
		this._line = 1 - this._line;
	},
	point: function(x, y) {
		x = +x, y = +y;
		switch (this._point) {
			case 0:
				this._point = 1;
				this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
				break;
			case 1:
				this._point = 2;
				this._x1 = x, this._y1 = y;
				break;
			case 2: this._point = 3;
			default: point$2(this, x, y);
		}
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
		this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
	}
};
(function custom(tension) {
	function cardinal(context) {
		return new Cardinal(context, tension);
	}
	cardinal.tension = function(tension) {
		return custom(+tension);
	};
	return cardinal;
})(0);
function CardinalClosed(context, tension) {
	this._context = context;
	this._k = (1 - tension) / 6;
}
CardinalClosed.prototype = {
	areaStart: noop,
	areaEnd: noop,
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN;
		this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 1:
				this._context.moveTo(this._x3, this._y3);
				this._context.closePath();
				break;
			case 2:
				this._context.lineTo(this._x3, this._y3);
				this._context.closePath();
				break;
			case 3:
				this.point(this._x3, this._y3);
				this.point(this._x4, this._y4);
				this.point(this._x5, this._y5);
		}
	},
	point: function(x, y) {
		x = +x, y = +y;
		switch (this._point) {
			case 0:
				this._point = 1;
				this._x3 = x, this._y3 = y;
				break;
			case 1:
				this._point = 2;
				this._context.moveTo(this._x4 = x, this._y4 = y);
				break;
			case 2:
				this._point = 3;
				this._x5 = x, this._y5 = y;
				break;
			default: point$2(this, x, y);
		}
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
		this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
	}
};
(function custom(tension) {
	function cardinal(context) {
		return new CardinalClosed(context, tension);
	}
	cardinal.tension = function(tension) {
		return custom(+tension);
	};
	return cardinal;
})(0);
function CardinalOpen(context, tension) {
	this._context = context;
	this._k = (1 - tension) / 6;
}
CardinalOpen.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
		this._point = 0;
	},
	lineEnd: function() {
		if (this._line || this._line !== 0 && this._point === 3) this._context.closePath();
		this._line = 1 - this._line;
	},
	point: function(x, y) {
		x = +x, y = +y;
		switch (this._point) {
			case 0:
				this._point = 1;
				break;
			case 1:
				this._point = 2;
				break;
			case 2:
				this._point = 3;
				this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
				break;
			case 3: this._point = 4;
			default: point$2(this, x, y);
		}
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
		this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
	}
};
(function custom(tension) {
	function cardinal(context) {
		return new CardinalOpen(context, tension);
	}
	cardinal.tension = function(tension) {
		return custom(+tension);
	};
	return cardinal;
})(0);
function point$1(that, x, y) {
	var x1 = that._x1, y1 = that._y1, x2 = that._x2, y2 = that._y2;
	if (that._l01_a > epsilon) {
		var a = 2 * that._l01_2a + 3 * that._l01_a * that._l12_a + that._l12_2a, n = 3 * that._l01_a * (that._l01_a + that._l12_a);
		x1 = (x1 * a - that._x0 * that._l12_2a + that._x2 * that._l01_2a) / n;
		y1 = (y1 * a - that._y0 * that._l12_2a + that._y2 * that._l01_2a) / n;
	}
	if (that._l23_a > epsilon) {
		var b = 2 * that._l23_2a + 3 * that._l23_a * that._l12_a + that._l12_2a, m = 3 * that._l23_a * (that._l23_a + that._l12_a);
		x2 = (x2 * b + that._x1 * that._l23_2a - x * that._l12_2a) / m;
		y2 = (y2 * b + that._y1 * that._l23_2a - y * that._l12_2a) / m;
	}
	that._context.bezierCurveTo(x1, y1, x2, y2, that._x2, that._y2);
}
function CatmullRom(context, alpha) {
	this._context = context;
	this._alpha = alpha;
}
CatmullRom.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
		this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 2:
				this._context.lineTo(this._x2, this._y2);
				break;
			case 3: this.point(this._x2, this._y2);
		}
		if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
		this._line = 1 - this._line;
	},
	point: function(x, y) {
		x = +x, y = +y;
		if (this._point) {
			var x23 = this._x2 - x, y23 = this._y2 - y;
			this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
		}
		switch (this._point) {
			case 0:
				this._point = 1;
				this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
				break;
			case 1:
				this._point = 2;
				break;
			case 2: this._point = 3;
			default: point$1(this, x, y);
		}
		this._l01_a = this._l12_a, this._l12_a = this._l23_a;
		this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
		this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
	}
};
(function custom(alpha) {
	function catmullRom(context) {
		return alpha ? new CatmullRom(context, alpha) : new Cardinal(context, 0);
	}
	catmullRom.alpha = function(alpha) {
		return custom(+alpha);
	};
	return catmullRom;
})(.5);
function CatmullRomClosed(context, alpha) {
	this._context = context;
	this._alpha = alpha;
}
CatmullRomClosed.prototype = {
	areaStart: noop,
	areaEnd: noop,
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN;
		this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 1:
				this._context.moveTo(this._x3, this._y3);
				this._context.closePath();
				break;
			case 2:
				this._context.lineTo(this._x3, this._y3);
				this._context.closePath();
				break;
			case 3:
				this.point(this._x3, this._y3);
				this.point(this._x4, this._y4);
				this.point(this._x5, this._y5);
		}
	},
	point: function(x, y) {
		x = +x, y = +y;
		if (this._point) {
			var x23 = this._x2 - x, y23 = this._y2 - y;
			this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
		}
		switch (this._point) {
			case 0:
				this._point = 1;
				this._x3 = x, this._y3 = y;
				break;
			case 1:
				this._point = 2;
				this._context.moveTo(this._x4 = x, this._y4 = y);
				break;
			case 2:
				this._point = 3;
				this._x5 = x, this._y5 = y;
				break;
			default: point$1(this, x, y);
		}
		this._l01_a = this._l12_a, this._l12_a = this._l23_a;
		this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
		this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
	}
};
(function custom(alpha) {
	function catmullRom(context) {
		return alpha ? new CatmullRomClosed(context, alpha) : new CardinalClosed(context, 0);
	}
	catmullRom.alpha = function(alpha) {
		return custom(+alpha);
	};
	return catmullRom;
})(.5);
function CatmullRomOpen(context, alpha) {
	this._context = context;
	this._alpha = alpha;
}
CatmullRomOpen.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN;
		this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
	},
	lineEnd: function() {
		if (this._line || this._line !== 0 && this._point === 3) this._context.closePath();
		this._line = 1 - this._line;
	},
	point: function(x, y) {
		x = +x, y = +y;
		if (this._point) {
			var x23 = this._x2 - x, y23 = this._y2 - y;
			this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
		}
		switch (this._point) {
			case 0:
				this._point = 1;
				break;
			case 1:
				this._point = 2;
				break;
			case 2:
				this._point = 3;
				this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
				break;
			case 3: this._point = 4;
			default: point$1(this, x, y);
		}
		this._l01_a = this._l12_a, this._l12_a = this._l23_a;
		this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a;
		this._x0 = this._x1, this._x1 = this._x2, this._x2 = x;
		this._y0 = this._y1, this._y1 = this._y2, this._y2 = y;
	}
};
(function custom(alpha) {
	function catmullRom(context) {
		return alpha ? new CatmullRomOpen(context, alpha) : new CardinalOpen(context, 0);
	}
	catmullRom.alpha = function(alpha) {
		return custom(+alpha);
	};
	return catmullRom;
})(.5);
function LinearClosed(context) {
	this._context = context;
}
LinearClosed.prototype = {
	areaStart: noop,
	areaEnd: noop,
	lineStart: function() {
		this._point = 0;
	},
	lineEnd: function() {
		if (this._point) this._context.closePath();
	},
	point: function(x, y) {
		x = +x, y = +y;
		if (this._point) this._context.lineTo(x, y);
		else this._point = 1, this._context.moveTo(x, y);
	}
};
function sign(x) {
	return x < 0 ? -1 : 1;
}
function slope3(that, x2, y2) {
	var h0 = that._x1 - that._x0, h1 = x2 - that._x1, s0 = (that._y1 - that._y0) / (h0 || h1 < 0 && -0), s1 = (y2 - that._y1) / (h1 || h0 < 0 && -0), p = (s0 * h1 + s1 * h0) / (h0 + h1);
	return (sign(s0) + sign(s1)) * Math.min(Math.abs(s0), Math.abs(s1), .5 * Math.abs(p)) || 0;
}
function slope2(that, t) {
	var h = that._x1 - that._x0;
	return h ? (3 * (that._y1 - that._y0) / h - t) / 2 : t;
}
function point(that, t0, t1) {
	var x0 = that._x0, y0 = that._y0, x1 = that._x1, y1 = that._y1, dx = (x1 - x0) / 3;
	that._context.bezierCurveTo(x0 + dx, y0 + dx * t0, x1 - dx, y1 - dx * t1, x1, y1);
}
function MonotoneX(context) {
	this._context = context;
}
MonotoneX.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x0 = this._x1 = this._y0 = this._y1 = this._t0 = NaN;
		this._point = 0;
	},
	lineEnd: function() {
		switch (this._point) {
			case 2:
				this._context.lineTo(this._x1, this._y1);
				break;
			case 3: point(this, this._t0, slope2(this, this._t0));
		}
		if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
		this._line = 1 - this._line;
	},
	point: function(x, y) {
		var t1 = NaN;
		x = +x, y = +y;
		if (x === this._x1 && y === this._y1) return;
		switch (this._point) {
			case 0:
				this._point = 1;
				this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
				break;
			case 1:
				this._point = 2;
				break;
			case 2:
				this._point = 3;
				point(this, slope2(this, t1 = slope3(this, x, y)), t1);
				break;
			default: point(this, this._t0, t1 = slope3(this, x, y));
		}
		this._x0 = this._x1, this._x1 = x;
		this._y0 = this._y1, this._y1 = y;
		this._t0 = t1;
	}
};
function MonotoneY(context) {
	this._context = new ReflectContext(context);
}
(MonotoneY.prototype = Object.create(MonotoneX.prototype)).point = function(x, y) {
	MonotoneX.prototype.point.call(this, y, x);
};
function ReflectContext(context) {
	this._context = context;
}
ReflectContext.prototype = {
	moveTo: function(x, y) {
		this._context.moveTo(y, x);
	},
	closePath: function() {
		this._context.closePath();
	},
	lineTo: function(x, y) {
		this._context.lineTo(y, x);
	},
	bezierCurveTo: function(x1, y1, x2, y2, x, y) {
		this._context.bezierCurveTo(y1, x1, y2, x2, y, x);
	}
};
function Natural(context) {
	this._context = context;
}
Natural.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x = [];
		this._y = [];
	},
	lineEnd: function() {
		var x = this._x, y = this._y, n = x.length;
		if (n) {
			this._line ? this._context.lineTo(x[0], y[0]) : this._context.moveTo(x[0], y[0]);
			if (n === 2) this._context.lineTo(x[1], y[1]);
			else {
				var px = controlPoints(x), py = controlPoints(y);
				for (var i0 = 0, i1 = 1; i1 < n; ++i0, ++i1) this._context.bezierCurveTo(px[0][i0], py[0][i0], px[1][i0], py[1][i0], x[i1], y[i1]);
			}
		}
		if (this._line || this._line !== 0 && n === 1) this._context.closePath();
		this._line = 1 - this._line;
		this._x = this._y = null;
	},
	point: function(x, y) {
		this._x.push(+x);
		this._y.push(+y);
	}
};
function controlPoints(x) {
	var i, n = x.length - 1, m, a = new Array(n), b = new Array(n), r = new Array(n);
	a[0] = 0, b[0] = 2, r[0] = x[0] + 2 * x[1];
	for (i = 1; i < n - 1; ++i) a[i] = 1, b[i] = 4, r[i] = 4 * x[i] + 2 * x[i + 1];
	a[n - 1] = 2, b[n - 1] = 7, r[n - 1] = 8 * x[n - 1] + x[n];
	for (i = 1; i < n; ++i) m = a[i] / b[i - 1], b[i] -= m, r[i] -= m * r[i - 1];
	a[n - 1] = r[n - 1] / b[n - 1];
	for (i = n - 2; i >= 0; --i) a[i] = (r[i] - a[i + 1]) / b[i];
	b[n - 1] = (x[n] + a[n - 1]) / 2;
	for (i = 0; i < n - 1; ++i) b[i] = 2 * x[i + 1] - a[i + 1];
	return [a, b];
}
function Step(context, t) {
	this._context = context;
	this._t = t;
}
Step.prototype = {
	areaStart: function() {
		this._line = 0;
	},
	areaEnd: function() {
		this._line = NaN;
	},
	lineStart: function() {
		this._x = this._y = NaN;
		this._point = 0;
	},
	lineEnd: function() {
		if (0 < this._t && this._t < 1 && this._point === 2) this._context.lineTo(this._x, this._y);
		if (this._line || this._line !== 0 && this._point === 1) this._context.closePath();
		if (this._line >= 0) this._t = 1 - this._t, this._line = 1 - this._line;
	},
	point: function(x, y) {
		x = +x, y = +y;
		switch (this._point) {
			case 0:
				this._point = 1;
				this._line ? this._context.lineTo(x, y) : this._context.moveTo(x, y);
				break;
			case 1: this._point = 2;
			default: if (this._t <= 0) {
				this._context.lineTo(this._x, y);
				this._context.lineTo(x, y);
			} else {
				var x1 = this._x * (1 - this._t) + x * this._t;
				this._context.lineTo(x1, this._y);
				this._context.lineTo(x1, y);
			}
		}
		this._x = x, this._y = y;
	}
};
// src/chart/marks/GapMarks.tsx
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
var import_jsx_runtime = require_jsx_runtime();
/** Months without a value: a pale column where the line is broken, with its reason reading upwards inside it. */
function GapMarks({ plan, words }) {
	const { plot } = plan.layout;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("g", { children: plan.gaps.map((gap) => {
		const left = Math.max(plot.left, plan.scale.x(gap.from - .5));
		const right = Math.min(plot.right, plan.scale.x(gap.to + .5));
		const middle = (left + right) / 2;
		const text = words.gap(gap.reasons, gap.to - gap.from + 1);
		const wide = right - left > plan.textSize * 6;
		return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("g", {
			className: "wl-gap",
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("title", { children: text }),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("rect", {
					className: "wl-gap__column",
					x: left,
					y: plot.top,
					width: Math.max(3, right - left),
					height: plot.bottom - plot.top
				}),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("text", {
					className: "wl-gap__reason",
					...wide ? {
						x: middle,
						y: plot.bottom - 8,
						textAnchor: "middle"
					} : {
						transform: `translate(${middle},${plot.bottom - 7})rotate(-90)`,
						dy: "0.35em"
					},
					children: fitText(text, wide ? right - left - 8 : plot.bottom - plot.top - 14, plan.textSize)
				})
			]
		}, gap.from);
	}) });
}
// src/chart/marks/KeyRow.tsx
/** Under the months: that the axis does not start at zero, and the marks that occur on this chart. */
function KeyRow({ plan }) {
	const { keyLine, keyRow } = plan.layout;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("g", {
		className: "wl-key",
		children: plan.key.map(({ mark, text, x, row }) => {
			const y = keyLine + row * keyRow;
			return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("g", { children: [mark !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(KeyMark, {
				mark,
				x: x + 7,
				y: y - plan.textSize * .36
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("text", {
				className: "wl-key__text",
				x: x + (mark === null ? 2 : plan.textSize * 1.25 + 2),
				y,
				children: text
			})] }, mark ?? "axis");
		})
	});
}
function KeyMark({ mark, x, y }) {
	if (mark === "restated") return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
		className: "wl-restated",
		d: `M${x - 4},${y - 4}h8M${x},${y - 4}V${y + 5}`
	});
	if (mark === "provisional") return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(PointMark, {
		x,
		y,
		meaning: "common",
		provisional: true
	});
	if (mark === "excluded") return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(PointMark, {
		x,
		y,
		meaning: "common",
		excluded: true
	});
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(PointMark, {
		x,
		y,
		meaning: mark,
		size: .9
	});
}
// src/chart/marks/LineNames.tsx
/** Labels inside the plot: under the points, so that no word hides one. */
function PlotLabels({ plan }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("g", { children: plan.plotLabels.map((label) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("text", {
		className: `wl-plot-label wl-plot-label--${label.line}`,
		x: label.x,
		y: label.y,
		dy: "0.35em",
		children: label.text
	}, `${label.text}-${label.x}`)) });
}
/** The names of the lines at the right, each joined to its line where it had to be moved. */
function LineNames({ plan }) {
	const { plot } = plan.layout;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("g", { children: plan.names.map((name) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("g", {
		className: `wl-name wl-name--${name.line}`,
		children: [Math.abs(name.y - name.lineY) > 2 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
			className: "wl-name__leader",
			d: `M${plot.right},${name.lineY}L${name.x - 2},${name.y}`
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("text", {
			className: "wl-name__text",
			x: name.x,
			y: name.y,
			dy: "0.35em",
			children: name.text
		})]
	}, name.id)) });
}
// src/chart/place-notes.ts
/** Labels of annotations and new limits above the plot, in rows, without overlap. */
var GAP = 10;
var MOST_ROWS = 3;
/**
* Where do the notes' labels stand? Each beside its own line, to the right or, near the right edge, to the left; in at most
* three rows. Where even that does not fit, every label becomes a number and the texts are listed under the chart.
* Notes without a place in the series (index below 0) are the caller's to leave out.
*
* @example placeNotes([{ index: 3, to: 3, text: 'Ward closed', kind: 'annotation' }], () => 40, 300, 12)
*   // { rows: 1, notes: [{ …, x: 40, row: 0, side: 'right', number: null }] }
*/
function placeNotes(notes, x, width, textSize) {
	const ordered = [...notes].sort((a, b) => a.index - b.index);
	return inRows(ordered, x, width, textSize, false) ?? inRows(ordered, x, width, textSize, true) ?? {
		notes: [],
		rows: 0
	};
}
function inRows(notes, x, width, textSize, numbered) {
	const taken = [];
	const placed = [];
	for (const [position, note] of notes.entries()) {
		const at = x(note.index);
		const long = numbered ? textSize * 1.5 : textWidth(note.text, textSize, note.kind === "phase");
		const right = numbered ? [at - long / 2, at + long / 2] : [at, at + 5 + long];
		const left = [at - 5 - long, at];
		const found = firstFree(taken, numbered ? [["right", right]] : [["right", right], ["left", left]].filter(([, span]) => span[0] >= 0 && span[1] <= width), numbered);
		if (found === null) return null;
		(taken[found.row] ??= []).push(found.span);
		placed.push({
			...note,
			x: at,
			row: found.row,
			side: found.side,
			number: numbered ? position + 1 : null
		});
	}
	return {
		notes: placed,
		rows: taken.length
	};
}
function firstFree(taken, sides, numbered) {
	const most = numbered ? Infinity : MOST_ROWS;
	for (let row = 0; row < most; row += 1) {
		for (const [side, span] of sides) if ((taken[row] ?? []).every((other) => span[0] >= other[1] + GAP || span[1] <= other[0] - GAP)) return {
			row,
			side,
			span
		};
		if (sides.length === 0) return null;
	}
	return null;
}
// src/chart/marks/NoteMarks.tsx
/** Annotations and new limits: an upright line through the plot, its label above. New limits begin between two months. */
function NoteMarks({ plan }) {
	const { plot, noteRow } = plan.layout;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("g", { children: plan.notes.map((note, position) => {
		const x = note.kind === "phase" ? plan.scale.x(note.index - .5) : note.x;
		const base = plot.top - 6 - note.row * noteRow;
		return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("g", {
			className: `wl-note wl-note--${note.kind}`,
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
					className: "wl-note__line",
					d: `M${Math.round(x) + .5},${note.number === null ? base - noteRow + 8 : base + 3}V${plot.bottom}`
				}),
				note.to > note.index && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
					className: "wl-note__span",
					d: `M${plan.scale.x(note.index - .5)},${plot.top}H${plan.scale.x(note.to + .5)}`
				}),
				note.number === null ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)("text", {
					className: "wl-note__text",
					x: x + (note.side === "right" ? 5 : -5),
					y: base,
					textAnchor: note.side === "right" ? "start" : "end",
					children: note.text
				}) : /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("circle", {
					className: "wl-note__badge",
					cx: x,
					cy: base - plan.textSize * .36,
					r: plan.textSize * .68
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("text", {
					className: "wl-note__number",
					x,
					y: base,
					textAnchor: "middle",
					children: note.number
				})] })
			]
		}, `${note.index}-${position}`);
	}) });
}
// src/chart/marks/PeriodAxis.tsx
/** Quarters and years under the plot; a faint upright line at each April, where the financial year begins. */
function PeriodAxis({ plan }) {
	const { plot, monthLine, yearLine } = plan.layout;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("g", {
		className: "wl-axis",
		children: [
			plan.yearStarts.map((index) => {
				const x = Math.round(plan.scale.x(index - .5)) + .5;
				return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
					className: "wl-axis__year-start",
					d: `M${x},${plot.top}V${plot.bottom}`
				}, index);
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
				className: "wl-axis__base",
				d: `M${plot.left},${plot.bottom + .5}H${plot.right}`
			}),
			plan.periodTicks.map(({ index, month, year }) => {
				const x = plan.scale.x(index);
				return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("g", { children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
						className: "wl-axis__notch",
						d: `M${Math.round(x) + .5},${plot.bottom + 1}v4`
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("text", {
						className: "wl-axis__tick",
						x,
						y: monthLine,
						textAnchor: "middle",
						children: month
					}),
					year !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("text", {
						className: "wl-axis__year",
						x,
						y: yearLine,
						textAnchor: "middle",
						children: year
					})
				] }, index);
			})
		]
	});
}
// src/chart/marks/ProcessLimits.tsx
/** Where ordinary months lie: the room between the limits, pale, under everything else. */
function ProcessBand({ plan }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
		className: "wl-limits__band",
		d: bandPath(plan, [plan.layout.plot.left, plan.layout.plot.right])
	});
}
/** Limits and mean, phase by phase. Lines of a short phase are broken more, because they are provisional. */
function ProcessLimits({ plan, phases }) {
	const { plot } = plan.layout;
	const edges = [plot.left, plot.right];
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("g", { children: phases.map((phase) => {
		const inside = (values) => values.map((value, index) => index >= phase.from && index <= phase.to ? value : null);
		const path = (values) => stepPath(levelsOf(inside(values)), plan.scale, edges);
		const state = phase.short ? " wl-limits__line--short" : "";
		return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("g", { children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
				className: `wl-limits__line${state}`,
				d: path(plan.upper)
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
				className: `wl-limits__line${state}`,
				d: path(plan.lower)
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
				className: `wl-limits__centre${state}`,
				d: path(plan.centre)
			})
		] }, phase.from);
	}) });
}
function bandPath({ lower, upper, scale, phaseStarts }, edges) {
	let path = "";
	let from = 0;
	for (let index = 1; index <= upper.length; index += 1) {
		if (index < upper.length && upper[index] === upper[from] && lower[index] === lower[from] && !phaseStarts.includes(index)) continue;
		const [high, low] = [upper[from], lower[from]];
		if (high != null && low != null) {
			const left = round(Math.max(edges[0], scale.x(from - .5)));
			path += `M${left},${round(scale.y(high))}H${round(Math.min(edges[1], scale.x(index - .5)))}V${round(scale.y(low))}H${left}Z`;
		}
		from = index;
	}
	return path;
}
// src/chart/marks/SeriesMarks.tsx
/** The series itself: its line, broken at gaps and loose around months left out, and a point for each month. */
function SeriesMarks({ plan }) {
	const byIndex = new Map(plan.points.map((point) => [point.index, point]));
	const draw = line((point) => point.x, (point) => point.y).digits(1);
	const size = Math.max(.62, Math.min(1, plan.scale.monthWidth / 11));
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("g", { children: [
		plan.strokes.map((stroke) => {
			const along = [];
			for (let index = stroke.from; index <= stroke.to; index += 1) {
				const point = byIndex.get(index);
				if (point) along.push(point);
			}
			return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
				className: stroke.loose ? "wl-line wl-line--loose" : "wl-line",
				d: draw(along) ?? ""
			}, stroke.from);
		}),
		plan.points.map(({ index, x, y, restatedY }) => restatedY === null ? null : /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
			className: "wl-restated",
			d: `M${x - 4},${restatedY}h8M${x},${restatedY}V${y}`
		}, index)),
		plan.points.map(({ index, ...mark }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(PointMark, {
			x: mark.x,
			y: mark.y,
			meaning: mark.meaning,
			provisional: mark.provisional,
			excluded: mark.excluded,
			size
		}, index))
	] });
}
// src/chart/marks/ThresholdLines.tsx
/** The required level as it stood in each month: it steps where it changed, and breaks where none was in force. */
function ThresholdLines({ plan }) {
	const { plot } = plan.layout;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("g", { children: plan.thresholds.map((line) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
		className: `wl-threshold wl-threshold--${line.role}`,
		"data-line": line.id,
		d: stepPath(levelsOf(line.values), plan.scale, [plot.left, plot.right])
	}, line.id)) });
}
// src/chart/marks/ValueAxis.tsx
/** Values at the left with quiet rules across the plot; a broken foot where the axis does not start at zero. */
function ValueAxis({ plan, words }) {
	const { plot } = plan.layout;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("g", {
		className: "wl-axis",
		children: [plan.valueTicks.values.map((value) => {
			const y = Math.round(plan.scale.y(value)) + .5;
			return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("g", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
				className: "wl-axis__rule",
				d: `M${plot.left},${y}H${plot.right}`
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("text", {
				className: "wl-axis__tick",
				x: plot.left - 8,
				y,
				dy: "0.35em",
				textAnchor: "end",
				children: words.tick(value, plan.valueTicks.step)
			})] }, value);
		}), plan.axisNote !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
			className: "wl-axis__break",
			d: `M${plot.left + .5},${plot.bottom - 26}v9l-4,2l8,4l-8,4l4,2v5`
		})]
	});
}
// src/chart/ControlChartDrawing.tsx
/**
* The picture of a control chart and nothing else: no state, no script needed, the same on a page, in a frozen pack and
* in an exported file. Read out as the chart's sentence.
*/
var ControlChartDrawing = (0, import_react.memo)(function ControlChartDrawing({ plan, assessment, words }) {
	const { width, height } = plan.layout;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("svg", {
		className: "wl-drawing",
		width,
		height,
		viewBox: `0 0 ${width} ${height}`,
		fontSize: plan.textSize,
		role: "img",
		"aria-label": words.summary,
		focusable: "false",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ProcessBand, { plan }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ValueAxis, {
				plan,
				words
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(PeriodAxis, { plan }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(GapMarks, {
				plan,
				words
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(NoteMarks, { plan }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ProcessLimits, {
				plan,
				phases: assessment.phases
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ThresholdLines, { plan }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(PlotLabels, { plan }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(SeriesMarks, { plan }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(LineNames, { plan }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(KeyRow, { plan }),
			plan.points.length === 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("text", {
				className: "wl-no-values",
				x: (plan.layout.plot.left + plan.layout.plot.right) / 2,
				y: (plan.layout.plot.top + plan.layout.plot.bottom) / 2,
				textAnchor: "middle",
				children: words.noValues
			})
		]
	});
});
// src/chart/marks/Crosshair.tsx
/** Shows which month is being read: a hairline, a ring around its point, and the month's name over the axis. Drawn apart from the chart, so that moving redraws only this. */
function Crosshair({ plan, words, periods, active, pinned, selected = null }) {
	const { width, height } = plan.layout;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("svg", {
		className: "wl-crosshair",
		width,
		height,
		viewBox: `0 0 ${width} ${height}`,
		fontSize: plan.textSize,
		"aria-hidden": "true",
		focusable: "false",
		children: [
			selected !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Selection, {
				plan,
				...selected
			}),
			pinned !== null && pinned !== active && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Reading, {
				plan,
				index: pinned,
				text: words.period(periods[pinned] ?? ""),
				pinned: true
			}),
			active !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Reading, {
				plan,
				index: active,
				text: words.period(periods[active] ?? ""),
				pinned: active === pinned
			})
		]
	});
}
function Selection({ plan, one, other }) {
	const { plot } = plan.layout;
	const left = Math.max(plot.left, plan.scale.x(Math.min(one, other) - .5));
	const right = Math.min(plot.right, plan.scale.x(Math.max(one, other) + .5));
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("rect", {
		className: "wl-crosshair__selection",
		x: left,
		y: plot.top,
		width: right - left,
		height: plot.bottom - plot.top
	});
}
function Reading({ plan, index, text, pinned }) {
	const { plot, width } = plan.layout;
	const point = plan.points.find((candidate) => candidate.index === index);
	const x = plan.scale.x(index);
	const wide = textWidth(text, plan.textSize, true) + 14;
	const left = Math.max(0, Math.min(width - wide, x - wide / 2));
	const high = plan.textSize * 1.6;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("g", {
		className: pinned ? "wl-crosshair__reading wl-crosshair__reading--pinned" : "wl-crosshair__reading",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", {
				className: "wl-crosshair__line",
				d: `M${Math.round(x) + .5},${plot.top}V${plot.bottom + 4}`
			}),
			point && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("circle", {
				className: "wl-crosshair__ring",
				cx: x,
				cy: point.y,
				r: 8.5
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("rect", {
				className: "wl-crosshair__chip",
				x: left,
				y: plot.bottom + 4,
				width: wide,
				height: high,
				rx: 3
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("text", {
				className: "wl-crosshair__month",
				x: left + wide / 2,
				y: plot.bottom + 4 + high / 2,
				dy: "0.35em",
				textAnchor: "middle",
				children: text
			})
		]
	});
}
// src/chart/NoteList.tsx
/** The texts of notes that are only numbered on the drawing; nothing where the drawing carries them itself. */
function NoteList({ notes }) {
	if (notes.every((note) => note.number === null)) return null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ol", {
		className: "wl-chart__notes",
		children: notes.map((note) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: note.text }, note.number))
	});
}
// src/chart/key-marks.ts
var ORDER = [
	"concern",
	"conflict",
	"improvement",
	"neither-high",
	"neither-low",
	"provisional",
	"excluded",
	"restated"
];
/** Room for the mark before its text, and between items, in times the text's size. */
var MARK_ROOM = 1.25;
var ITEM_GAP = 1.4;
/**
* Which marks need a word on this chart, and where does it stand? Concern first. Ordinary points need none.
* Items wrap to further rows where the width is used up. Nothing to say: no rows.
*
* @example keyOf([concernPoint], [null], words, 'Axis starts at 80%', 700, 12).items.map((item) => item.mark) // [null, 'concern']
*/
function keyOf(points, restatedFrom, words, axisNote, width, textSize) {
	const present = /* @__PURE__ */ new Set();
	for (const point of points) {
		if (point.excluded) present.add("excluded");
		else if (point.provisional) present.add("provisional");
		else if (point.meaning !== "common") present.add(point.meaning);
		if (restatedFrom[point.index] != null) present.add("restated");
	}
	const wanted = ORDER.filter((mark) => present.has(mark)).map((mark) => ({
		mark,
		text: words.mark(mark)
	}));
	if (axisNote !== null) wanted.unshift({
		mark: null,
		text: axisNote
	});
	const items = [];
	let x = 0;
	let row = 0;
	for (const { mark, text } of wanted) {
		const long = textWidth(text, textSize) + (mark === null ? 0 : MARK_ROOM * textSize);
		if (x > 0 && x + long > width) {
			x = 0;
			row += 1;
		}
		items.push({
			mark,
			text,
			x,
			row
		});
		x += long + ITEM_GAP * textSize;
	}
	return {
		items,
		rows: items.length === 0 ? 0 : row + 1
	};
}
// src/chart/layout.ts
var LEAST_PLOT = 120;
/**
* Which part of the drawing belongs to what? All in pixels. The height is chosen from the width where none is given:
* as high as a quiet line needs, never more than a screen. The plot keeps a least size, so the drawing may grow past the height given.
*
* @example layoutChart({ width: 760, height: null, textSize: 12, tickWidth: 26, nameWidth: 130, noteRows: 1, keyRows: 1 }).plot.right // 618
*/
function layoutChart(wish) {
	const { width, textSize } = wish;
	const noteRow = Math.round(textSize * 1.5);
	const keyRow = Math.round(textSize * 1.6);
	const wanted = wish.height ?? Math.round(Math.max(280, Math.min(430, width * .44)));
	const top = wish.noteRows > 0 ? wish.noteRows * noteRow + 6 : Math.round(textSize * .6);
	const months = Math.round(textSize * 2.9) + 4;
	const below = months + wish.keyRows * keyRow + (wish.keyRows > 0 ? 6 : 0);
	const bottom = Math.max(top + LEAST_PLOT, wanted - below);
	const left = Math.ceil(wish.tickWidth) + 10;
	const right = Math.max(left + LEAST_PLOT, Math.floor(width - (wish.nameWidth > 0 ? wish.nameWidth + 12 : 12)));
	return {
		width: Math.max(width, right),
		height: bottom + below,
		plot: {
			left,
			top,
			right,
			bottom
		},
		noteRow,
		monthLine: bottom + Math.round(textSize * 1.35) + 3,
		yearLine: bottom + Math.round(textSize * 2.5) + 3,
		keyLine: bottom + months + Math.round(textSize * 1.1) + 2,
		keyRow
	};
}
// src/chart/line-names.ts
/**
* Which lines reach the right edge, and what are they called? A name says the number at which its line is drawn: 100%
* for a limit computed as 103% (the table has the computed one). A line that ended earlier has no name here. Equal
* limits (a constant series) are named once, as the centre.
*/
function lineNames({ assessment, words, lower, centre, upper, thresholds, short }) {
	const names = [];
	const last = assessment.series.periods.length - 1;
	const add = (line, drawn) => {
		const value = drawn[last];
		if (value == null || line !== "centre" && value === centre[last]) return;
		names.push({
			id: line,
			line,
			text: words.line(line, value, short),
			value
		});
	};
	add("upper", upper);
	add("centre", centre);
	add("lower", lower);
	for (const line of thresholds) {
		const value = line.values[last];
		if (value != null) names.push({
			id: line.id,
			line: line.role,
			text: words.threshold(line, value, short),
			value
		});
	}
	return names;
}
/** Each name at its line's height, pushed apart where they would touch. */
function placeNames(names, scale, plot, textSize) {
	const size = textSize * 1.3;
	const wanted = names.map((name) => ({
		at: scale.y(name.value),
		size
	}));
	const middles = separateLabels(wanted, plot.top - size / 2, plot.bottom + size / 2);
	return names.map((name, index) => ({
		...name,
		x: plot.right + 8,
		y: middles[index] ?? 0,
		lineY: wanted[index]?.at ?? 0
	}));
}
/** The room the names need, in pixels; 0 without names. */
function widestName(names, textSize) {
	return Math.max(0, ...names.map((name) => textWidth(name.text, textSize, name.line === "judged")));
}
// src/chart/notes.ts
/**
* Which notes belong to this chart? The start of every phase after the first, and every annotation whose month (or
* months) lies inside the series; one that began before is put on the first month. An annotation in the month where new
* limits begin is said together with them, because it is their reason.
*
* @example notesOf(assessmentWithPhaseIn2011, [annotationOfTheSameMonth], words)
*   // [{ index: 12, to: 12, text: 'New limits from April 2011: clinic opened', kind: 'phase' }]
*/
function notesOf(assessment, annotations, words) {
	const { periods } = assessment.series;
	const first = periods[0];
	const last = periods.at(-1);
	if (first === void 0 || last === void 0) return [];
	const notes = [];
	for (const annotation of annotations) {
		if (annotation.to < first || annotation.from > last) continue;
		const to = periods.indexOf(annotation.to);
		notes.push({
			index: Math.max(0, periods.indexOf(annotation.from)),
			to: to < 0 ? periods.length - 1 : to,
			text: annotation.text,
			kind: "annotation"
		});
	}
	for (const phase of assessment.phases.slice(1)) {
		const from = periods[phase.from];
		if (from === void 0) continue;
		const reason = notes.findIndex((note) => note.index === phase.from && note.kind === "annotation");
		const said = words.phase(phase, from);
		const note = {
			index: phase.from,
			to: phase.from,
			text: said,
			kind: "phase"
		};
		if (reason >= 0) notes[reason] = {
			...note,
			text: `${said}: ${notes[reason]?.text ?? ""}`
		};
		else notes.push(note);
	}
	return notes.sort((a, b) => a.index - b.index);
}
// src/chart/period-ticks.ts
var NAMES = [
	"Jan",
	"Feb",
	"Mar",
	"Apr",
	"May",
	"Jun",
	"Jul",
	"Aug",
	"Sep",
	"Oct",
	"Nov",
	"Dec"
];
var APRIL = 4;
/** How many months apart names may be, closest first: months, quarters, half years, years, and years further apart. */
var SPACINGS = [
	1,
	3,
	6,
	12,
	24,
	60,
	120
];
/** The least room for a name, in pixels. */
var NAME_ROOM = 32;
/**
* Which months are named on the axis? As many as fit: all, else quarters (April, July, October, January), half years or years,
* always counted from April. The year stands under the first name and under the first name of each calendar year.
* A short series that touches none of these has its first month named. An empty series has no ticks.
*
* @example periodTicks(['2011-11', '2011-12', '2012-01', '2012-02'], 12).map((tick) => tick.month) // ['Jan']
*/
function periodTicks(periods, monthWidth, nameRoom = NAME_ROOM) {
	const room = Math.max(monthWidth, .1);
	const spacing = SPACINGS.find((months) => months * room >= (months === 1 ? nameRoom * 1.5 : nameRoom)) ?? 120;
	const ticks = [];
	let yearSaid = "";
	for (const [index, period] of periods.entries()) {
		if (!isTick(period, spacing)) continue;
		const year = period.slice(0, 4);
		ticks.push({
			index,
			month: monthName(period),
			year: year === yearSaid ? null : year,
			yearStart: monthOf(period) === APRIL
		});
		yearSaid = year;
	}
	const first = periods[0];
	if (ticks.length === 0 && first !== void 0) return [{
		index: 0,
		month: monthName(first),
		year: first.slice(0, 4),
		yearStart: monthOf(first) === APRIL
	}];
	const [one, two] = ticks;
	if (one && two && one.year !== null && two.year !== null && (two.index - one.index) * room < nameRoom) ticks[0] = {
		...one,
		year: null
	};
	return ticks;
}
function isTick(period, spacing) {
	return (Number(period.slice(0, 4)) * 12 + monthOf(period) - APRIL) % spacing === 0;
}
function monthOf(period) {
	return Number(period.slice(5, 7));
}
function monthName(period) {
	return NAMES[monthOf(period) - 1] ?? period;
}
/**
* Where do financial years begin inside this series? Indices of April, the very first month left out.
*
* @example financialYearStarts(['2012-03', '2012-04', '2012-05']) // [1]
*/
function financialYearStarts(periods) {
	return periods.flatMap((period, index) => index > 0 && monthOf(period) === APRIL ? [index] : []);
}
// src/chart/place-in-plot.ts
/**
* Which of its possible places does each label take? The first one that covers no point and no earlier label; else the one that
* covers fewest points, unless the label is optional. A label never lies on another label.
*
* @example placeInPlot([{ label: 'a', places: [onAPoint, free], optional: true }], [point]) // [{ label: 'a', box: free }]
*/
function placeInPlot(wanted, points, margin = 5) {
	const taken = [];
	const placed = [];
	for (const { label, places, optional } of wanted) {
		let best = null;
		let fewest = Infinity;
		for (const box of places) {
			if (taken.some((other) => overlap(box, other))) continue;
			let covered = 0;
			for (const [x, y] of points) if (x > box.left - margin && x < box.right + margin && y > box.top - margin && y < box.bottom + margin) covered += 1;
			if (covered < fewest) {
				fewest = covered;
				best = box;
			}
			if (covered === 0) break;
		}
		if (best === null || optional && fewest > 0) continue;
		taken.push(best);
		placed.push({
			label,
			box: best
		});
	}
	return placed;
}
function overlap(a, b) {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
// src/chart/plot-labels.ts
/** Past this many levels a threshold is a trajectory, whose every step cannot be named. */
var MOST_LEVELS = 5;
/**
* Which labels stand inside the plot, and where? One for each level of a threshold that changed (also one that ended before the
* last month), beside its line, above or below, wherever it hides least of the data; then the mean of each earlier phase, where there is room.
*/
function labelsInPlot(ground) {
	const wanted = [];
	const { assessment, words, plot } = ground;
	const { periods } = assessment.series;
	const edges = [plot.left, plot.right];
	for (const line of ground.thresholds) {
		const levels = levelsOf(line.values);
		const reaches = line.values.at(-1) != null;
		if (levels.length > MOST_LEVELS || levels.length === 1 && reaches && levels[0]?.from === 0) continue;
		for (const level of levels) {
			const from = periods[level.from];
			const to = periods[level.to];
			if (from === void 0 || to === void 0) continue;
			const text = words.thresholdLevel(line, level.value, from, to, level.from === 0 ? "first" : "later", ground.narrow);
			wanted.push({
				label: {
					text,
					line: line.role
				},
				places: placesAlong(level, text, ground, edges),
				optional: false
			});
		}
	}
	for (const phase of assessment.phases.slice(0, -1)) {
		const level = levelsOf(ground.centre).find((candidate) => candidate.from === phase.from);
		const value = assessment.centre[phase.from];
		if (!level || value == null) continue;
		const text = words.line("centre", value, true);
		wanted.push({
			label: {
				text,
				line: "centre"
			},
			places: placesAlong(level, text, ground, edges).reverse(),
			optional: ground.narrow
		});
	}
	return placeInPlot(wanted, inkOf(ground.points)).map(({ label, box }) => ({
		...label,
		x: box.left,
		y: (box.top + box.bottom) / 2
	}));
}
/** Places that a label should not cover: each point, and a few places along the line between neighbours. */
function inkOf(points) {
	const ink = [];
	for (const [position, point] of points.entries()) {
		const next = points[position + 1];
		const between = next?.index === point.index + 1 ? 4 : 1;
		for (let part = 0; part < between; part += 1) {
			const share = part / between;
			ink.push([point.x + ((next?.x ?? 0) - point.x) * share, point.y + ((next?.y ?? 0) - point.y) * share]);
		}
	}
	return ink;
}
/** Places along a level's line: at its start, middle and end, above and below. */
function placesAlong(level, text, { scale, plot, textSize }, edges) {
	const [start, end] = levelEdges(level, scale, edges);
	const width = textWidth(text, textSize);
	const height = textSize * 1.25;
	const y = scale.y(level.value);
	const tops = [y - height - 2, y + 3].filter((top) => top >= plot.top - height && top + height <= plot.bottom);
	const along = [
		start + 3,
		(start + end - width) / 2,
		end - width - 3
	].map((left) => Math.max(edges[0] + 2, Math.min(left, edges[1] - width))).flatMap((left) => tops.map((top) => ({
		left,
		top,
		right: left + width,
		bottom: top + height
	})));
	const before = {
		left: start - width - 5,
		top: y - height / 2,
		right: start - 5,
		bottom: y + height / 2
	};
	return before.left > edges[0] ? [...along, before] : along;
}
// src/chart/threshold-lines.ts
/**
* Which thresholds are drawn on this chart? The judged one of the assessment, where any month has one.
*
* @example judgedLine(assessment)?.values // [0.98, 0.98, 0.95]
*/
function judgedLine(assessment) {
	if (assessment.threshold.every((value) => value === null)) return null;
	return {
		id: "judged",
		role: "judged",
		values: assessment.threshold,
		thresholds: assessment.thresholdsInForce
	};
}
/**
* A second line beside the judged one, such as an interim ambition: the rows given, month by month. Where two rows
* hold in one month, the later in the list is drawn. Null where no row touches the series.
*
* @example besideLine('interim', ['2023-12', '2024-01'], [{ value: 0.76, from: '2024-01', to: null, … }])?.values // [null, 0.76]
*/
function besideLine(id, periods, thresholds) {
	const values = periods.map((period) => thresholds.findLast((row) => inForce(row, period))?.value ?? null);
	return values.every((value) => value === null) ? null : {
		id,
		role: "beside",
		values,
		thresholds
	};
}
function inForce(threshold, period) {
	return (threshold.from === null || threshold.from <= period) && (threshold.to === null || period <= threshold.to);
}
// src/chart/plan-chart.ts
/**
* Where does every mark of this chart lie?
*
* Reads an assessment and gives places; computes no statistics and changes no value. Limits are clipped to the measure's
* bounds here, for drawing only. Works for an empty series (axes only), one month, and any width (under 560 pixels names are short).
*/
function planChart(wish) {
	const { assessment, words, bounds, textSize } = wish;
	const { series } = assessment;
	const narrow = wish.width < 560 * (textSize / 12);
	const drawn = (values) => values.map((value) => value === null ? null : clip(value, bounds));
	const lower = drawn(assessment.lower);
	const centre = drawn(assessment.centre);
	const upper = drawn(assessment.upper);
	const judged = judgedLine(assessment);
	const thresholds = judged === null ? wish.beside : [judged, ...wish.beside];
	const domain = wish.domain ?? valueDomain([
		series.values,
		series.restatedFrom,
		lower,
		centre,
		upper,
		...thresholds.map((line) => line.values)
	].flat(), bounds);
	const wanted = lineNames({
		assessment,
		words,
		lower,
		centre,
		upper,
		thresholds,
		short: narrow
	});
	const likely = valueTicks(domain, wish.height ?? 300, isWhole(assessment));
	const tickWidth = Math.max(0, ...likely.values.map((value) => textWidth(words.tick(value, likely.step), textSize)));
	const nameWidth = widestName(wanted, textSize);
	const axisNote = domain[0] > 0 ? words.axisStart(domain[0]) : null;
	const points = [];
	for (const [index, value] of series.values.entries()) {
		if (value === null) continue;
		const excluded = assessment.excluded[index] === true;
		const provisional = series.provisional[index] === true;
		points.push({
			index,
			excluded,
			provisional,
			meaning: excluded || provisional ? "common" : pointMeaning(assessment, index)
		});
	}
	const key = keyOf(points, series.restatedFrom, words, axisNote, wish.width - 8, textSize);
	const notes = notesOf(assessment, wish.annotations, words);
	const room = {
		width: wish.width,
		height: wish.height,
		textSize,
		tickWidth,
		nameWidth,
		keyRows: key.rows
	};
	const first = layoutChart({
		...room,
		noteRows: 0
	});
	const placed = placeNotes(notes, plotScale(series.periods.length, domain, first.plot).x, wish.width, textSize);
	const layout = layoutChart({
		...room,
		noteRows: placed.rows
	});
	const scale = plotScale(series.periods.length, domain, layout.plot);
	const phaseStarts = assessment.phases.map((phase) => phase.from);
	const plannedPoints = points.map((point) => {
		const was = series.restatedFrom[point.index] ?? null;
		return {
			...point,
			x: scale.x(point.index),
			y: scale.y(series.values[point.index] ?? 0),
			restatedY: was === null ? null : scale.y(was)
		};
	});
	return {
		layout,
		scale,
		domain,
		narrow,
		textSize,
		valueTicks: valueTicks(domain, layout.plot.bottom - layout.plot.top, isWhole(assessment)),
		periodTicks: periodTicks(series.periods, scale.monthWidth, textSize * 2.7),
		yearStarts: financialYearStarts(series.periods),
		points: plannedPoints,
		strokes: lineStrokes(series.values, series.values.map((_, index) => assessment.excluded[index] === true || series.provisional[index] === true)),
		gaps: gapsOf(series.values, series.gaps),
		lower,
		centre,
		upper,
		phaseStarts,
		thresholds,
		names: placeNames(wanted, scale, layout.plot, textSize),
		plotLabels: labelsInPlot({
			assessment,
			words,
			centre,
			thresholds,
			scale,
			plot: layout.plot,
			textSize,
			points: plannedPoints,
			narrow
		}),
		notes: placed.notes,
		key: key.items,
		axisNote
	};
}
function isWhole(assessment) {
	return assessment.series.values.every((value) => value === null || Number.isInteger(value));
}
// src/chart/readout-lines.ts
/** Sizes of the strip's text and the room its separators take, in pixels, as in the style sheet. */
var FACT_SIZE = 13;
var BETWEEN = 19;
/** The strip's rule and padding. */
var MARGIN = 14;
/** Lines break between words, so the last word's room is lost on each. */
var RAGGED = 1.1;
var MOST_LINES = 6;
/**
* How many lines do the facts of the wordiest month take at this width? At least one, at most six (a longer month
* then grows the strip). Months without facts take none of the room of others.
*
* @example readoutLines([{ heading: 'May 2012', value: '84.5%', details: ['not met'], signal: null }], 700) // 1
*/
function readoutLines(readouts, width) {
	const room = Math.max(120, width - MARGIN);
	let most = 1;
	for (const { details, signal } of readouts) {
		let lines = 1;
		let filled = 0;
		const pieces = details.map((text) => textWidth(text, FACT_SIZE));
		if (signal !== null) pieces.unshift(textWidth(signal, FACT_SIZE, true));
		for (const piece of pieces) {
			const long = piece + BETWEEN;
			if (filled > 0 && filled + long > room) {
				lines += 1;
				filled = 0;
			}
			lines += long > room ? Math.ceil(long * RAGGED / room) - 1 : 0;
			filled = long > room ? room : filled + long;
		}
		most = Math.max(most, lines);
	}
	return Math.min(MOST_LINES, most);
}
// src/chart/walk-points.ts
var MONTHS_A_PAGE = 12;
/**
* Where does this key take the reader? Null: the key is not one of ours and belongs to the page.
*
* Left and right: one month. Home and End: first and last month. Page Up and Page Down: the start of this or the
* earlier phase, and of the next one (its last month after the last phase); twelve months on a chart of one phase. `s` and `S`: the next
* and the previous month with a signal, round the end. Enter and space: pin the month, or free it when it is the
* pinned one. Escape: free everything. From nowhere, any step lands on the deciding month first, so that the first
* thing heard is the thing that decided the icon. Steps stop at the ends. An empty series stays nowhere.
*
* @example walkPoints({ active: 4, pinned: null }, 'ArrowRight', { length: 6, phaseStarts: [0], signals: [], entry: 5 })
*   // { active: 5, pinned: null }
*/
function walkPoints(walk, key, ground) {
	if (key === "Escape") return {
		active: null,
		pinned: null
	};
	const last = ground.length - 1;
	if (last < 0) return null;
	const to = (index) => ({
		...walk,
		active: Math.max(0, Math.min(last, index))
	});
	const here = walk.active ?? walk.pinned;
	const entry = ground.entry ?? last;
	switch (key) {
		case "Home": return to(0);
		case "End": return to(last);
		case "ArrowLeft":
		case "ArrowDown": return to(here === null ? entry : here - 1);
		case "ArrowRight":
		case "ArrowUp": return to(here === null ? entry : here + 1);
		case "PageUp": return to(here === null ? entry : pageBack(here, ground));
		case "PageDown": return to(here === null ? entry : pageOn(here, ground));
		case "s": return ground.signals.length === 0 ? walk : to(nextSignal(here, ground.signals));
		case "S": return ground.signals.length === 0 ? walk : to(previousSignal(here, ground.signals));
		case "Enter":
		case " ":
			if (here === null) return {
				active: entry,
				pinned: entry
			};
			return {
				active: here,
				pinned: walk.pinned === here ? null : here
			};
		default: return null;
	}
}
function pageBack(here, ground) {
	if (ground.phaseStarts.length < 2) return here - MONTHS_A_PAGE;
	return ground.phaseStarts.findLast((start) => start < here) ?? 0;
}
function pageOn(here, ground) {
	if (ground.phaseStarts.length < 2) return here + MONTHS_A_PAGE;
	return ground.phaseStarts.find((start) => start > here) ?? ground.length - 1;
}
function nextSignal(here, signals) {
	const first = signals[0] ?? 0;
	return here === null ? first : signals.find((index) => index > here) ?? first;
}
function previousSignal(here, signals) {
	const last = signals.at(-1) ?? 0;
	return here === null ? last : signals.findLast((index) => index < here) ?? last;
}
// src/chart/ControlChart.tsx
var NO_BOUNDS = {
	floor: null,
	ceiling: null
};
var NO_LINES = [];
var NO_NOTES = [];
/**
* How has this measure gone at this provider, is it special, and does it meet its threshold? A figure with its caption, a
* strip that reads out one month, the drawing, and a walk along the months by pointer, finger or keyboard (one tab stop; keys as in
* `walkPoints`). Each step is spoken politely in the caller's words.
*/
function ControlChart({ width, ...rest }) {
	return width === void 0 ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(MeasuredWidth, { children: (measured) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ChartFigure, {
		...rest,
		width: measured
	}) }) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ChartFigure, {
		...rest,
		width
	});
}
function ChartFigure(props) {
	const { assessment, words, caption, width, bounds = NO_BOUNDS, beside = NO_LINES, annotations = NO_NOTES, interactive = true } = props;
	const { height = null, textSize = 12, domain = null } = props;
	const captionId = (0, import_react.useId)();
	const helpId = (0, import_react.useId)();
	const plan = (0, import_react.useMemo)(() => planChart({
		assessment,
		words,
		bounds,
		beside,
		annotations,
		width,
		height,
		textSize,
		domain
	}), [
		assessment,
		words,
		bounds,
		beside,
		annotations,
		width,
		height,
		textSize,
		domain
	]);
	const lines = (0, import_react.useMemo)(() => readoutLines(assessment.series.periods.map((_, index) => words.readout(index)), width), [
		assessment,
		words,
		width
	]);
	const [own, setOwn] = (0, import_react.useState)({
		active: null,
		pinned: null
	});
	const [dragged, setDragged] = (0, import_react.useState)(null);
	const endsSelection = (0, import_react.useRef)(false);
	const walk = {
		active: props.activeIndex === void 0 ? own.active : props.activeIndex,
		pinned: props.pinnedIndex === void 0 ? own.pinned : props.pinnedIndex
	};
	const months = assessment.series.periods.length;
	const ground = (0, import_react.useMemo)(() => ({
		length: months,
		phaseStarts: assessment.phases.map((phase) => phase.from),
		signals: signalIndices(assessment),
		entry: assessment.decidingIndex
	}), [assessment, months]);
	const go = (next) => {
		if (next.active === walk.active && next.pinned === walk.pinned) return;
		setOwn(next);
		if (next.active !== walk.active) props.onActive?.(next.active);
		if (next.pinned !== walk.pinned) props.onPin?.(next.pinned);
	};
	const onKey = (event) => {
		if (event.altKey || event.ctrlKey || event.metaKey) return;
		const wish = props.onZoom === void 0 ? null : zoomWishOf(event.key, walk.active ?? walk.pinned);
		if (wish !== null) {
			event.preventDefault();
			props.onZoom?.(wish);
			return;
		}
		const next = walkPoints(walk, event.key, ground);
		if (next === null) return;
		event.preventDefault();
		go(next);
	};
	const indexUnder = (event) => plan.scale.indexAt(event.clientX - event.currentTarget.getBoundingClientRect().left);
	const step = (by) => {
		const next = walkPoints(walk, by === 1 ? "ArrowRight" : "ArrowLeft", ground);
		if (next !== null) go(next);
	};
	const resting = assessment.decidingIndex ?? (months > 0 ? months - 1 : null);
	const shown = walk.active ?? walk.pinned ?? resting;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("figure", {
		className: "wl-chart",
		"aria-labelledby": captionId,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("figcaption", {
				id: captionId,
				className: props.captionHidden === true ? "wl-chart__unseen" : "wl-chart__caption",
				children: caption
			}),
			interactive && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ReadoutStrip, {
				readout: shown === null ? null : words.readout(shown),
				state: walk.active !== null ? null : walk.pinned !== null ? words.pinned : words.latest,
				tone: shown === null ? "plain" : toneOf(assessment, shown),
				lines,
				previous: words.previousMonth,
				next: words.nextMonth,
				onStep: months > 1 ? step : null
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "wl-chart__stage",
				style: {
					width: plan.layout.width,
					height: plan.layout.height
				},
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ControlChartDrawing, {
					plan,
					assessment,
					words
				}), interactive && months > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Crosshair, {
					plan,
					words,
					periods: assessment.series.periods,
					active: walk.active,
					pinned: walk.pinned,
					selected: isSelecting(dragged) ? dragged : null
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
					className: "wl-chart__walk",
					style: { height: plan.layout.yearLine + 4 },
					role: "slider",
					tabIndex: 0,
					"aria-label": words.walk,
					"aria-describedby": helpId,
					"aria-orientation": "horizontal",
					"aria-valuemin": 1,
					"aria-valuemax": months,
					"aria-valuenow": (shown ?? 0) + 1,
					"aria-valuetext": words.period(assessment.series.periods[shown ?? 0] ?? ""),
					onKeyDown: onKey,
					onBlur: (event) => {
						if (event.currentTarget.closest("figure")?.contains(event.relatedTarget) !== true) go({
							...walk,
							active: null
						});
					},
					onPointerMove: (event) => {
						const at = indexUnder(event);
						go({
							...walk,
							active: at
						});
						if (dragged !== null && at !== null && at !== dragged.other && event.buttons === 1) setDragged({
							...dragged,
							other: at
						});
					},
					onPointerDown: (event) => {
						const at = indexUnder(event);
						go({
							...walk,
							active: at
						});
						if (props.onZoom === void 0 || event.pointerType === "touch" || event.button !== 0 || at === null) setDragged(null);
						else {
							setDragged({
								one: at,
								other: at
							});
							event.currentTarget.setPointerCapture?.(event.pointerId);
						}
					},
					onPointerUp: () => {
						endsSelection.current = isSelecting(dragged);
						setDragged(null);
						if (isSelecting(dragged)) props.onZoom?.({
							kind: "between",
							...dragged
						});
					},
					onPointerCancel: () => setDragged(null),
					onPointerLeave: (event) => {
						if (event.pointerType === "mouse") go({
							...walk,
							active: null
						});
					},
					onClick: () => {
						if (endsSelection.current) {
							endsSelection.current = false;
							return;
						}
						if (walk.active !== null) go({
							...walk,
							pinned: walk.pinned === walk.active ? null : walk.active
						});
					}
				})] })]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(NoteList, { notes: plan.notes }),
			interactive && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				id: helpId,
				className: "wl-chart__unseen",
				children: words.walkHelp
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "wl-chart__unseen",
				"aria-live": "polite",
				children: walk.active === null ? "" : words.spoken(walk.active)
			})] })
		]
	});
}
var isSelecting = (dragged) => dragged !== null && Math.abs(dragged.one - dragged.other) >= 2;
/** `+` closer, `-` wider, `0` all months; null: no key for zooming. */
function zoomWishOf(key, about) {
	if (key === "+" || key === "=") return {
		kind: "in",
		about
	};
	if (key === "-" || key === "−" || key === "_") return { kind: "out" };
	return key === "0" ? { kind: "all" } : null;
}
function toneOf(assessment, index) {
	if (assessment.excluded[index] === true || assessment.series.provisional[index] === true) return "plain";
	const meaning = pointMeaning(assessment, index);
	if (meaning === "common") return "plain";
	if (meaning === "conflict") return "concern";
	return meaning === "neither-high" || meaning === "neither-low" ? "neither" : meaning;
}
// src/wording/spoken-point.ts
/**
* What is there to say of this month? Short facts, heaviest first.
*
* @example describePoint(assessment, measure, 27).signal // 'Concern: 8th month in a row below the mean'
*/
function describePoint(assessment, measure, index) {
	const { series, threshold } = assessment;
	const heading = formatPeriod(series.periods[index] ?? "");
	const value = series.values[index] ?? null;
	if (value === null) {
		const reason = series.gaps[index] ?? "no-row";
		return {
			heading,
			value: describeGap(reason),
			details: [explainGap(reason)],
			signal: null
		};
	}
	const decimals = decimalsFor(measure, series);
	const line = threshold[index] ?? null;
	return {
		heading,
		value: measure.kind === "count" ? formatValueWithUnit(value, measure, decimals) : formatValueBeside(value, line, measure, decimals),
		details: [
			formatParts(series.numerators[index] ?? null, series.denominators[index] ?? null, measure),
			metDetail(assessment, measure, index),
			...stateDetails(assessment, measure, index)
		].filter((detail) => detail !== null),
		signal: describePointSignal(assessment, index)
	};
}
/** 'not met: below the 95% threshold' */
function metDetail(assessment, measure, index) {
	const met = describeMet(assessment.met[index] ?? null);
	const standing = standingOf(assessment, measure, index);
	return met === null || standing === null ? null : `${met}: ${standing}`;
}
/** 'below the 95% threshold', 'on the threshold of 3 cases' */
function standingOf({ series, threshold, thresholdsInForce }, measure, index) {
	const value = series.values[index] ?? null;
	const level = threshold[index] ?? null;
	if (value === null || level === null) return null;
	return `${value > level ? "above" : value < level ? "below" : "on"} ${thresholdPhrase(level, measure, thresholdKindAt({
		series,
		threshold,
		thresholdsInForce
	}, index))}`;
}
function stateDetails({ series, excluded }, measure, index) {
	const details = [];
	if (series.provisional[index] === true) details.push("provisional: not yet judged");
	if (excluded[index] === true) details.push("left out of the limits by decision");
	const was = series.restatedFrom[index] ?? null;
	const now = series.values[index] ?? null;
	if (was !== null) details.push(`restated, was ${now === null ? formatValue(was, measure, decimalsFor(measure, series)) : formatValueBeside(was, now, measure, decimalsFor(measure, series))}`);
	return details;
}
/**
* What is special about this month, in one clause? Concern before improvement; several rules are joined. Null for an
* ordinary month.
*
* @example describePointSignal(assessment, 27) // 'Concern: 8th month in a row below the mean'
*/
function describePointSignal(assessment, index) {
	const signals = [...explainSignals(assessment, index)].sort(byTelling);
	if (signals.length === 0) return null;
	return [
		"concern",
		"improvement",
		"neither"
	].flatMap((meaning) => {
		const clauses = signals.filter((signal) => signal.meaning === meaning).map((signal) => clauseOf(signal, assessment, index));
		const name = meaning === "concern" ? "Concern" : meaning === "improvement" ? "Improvement" : "Change";
		return clauses.length === 0 ? [] : [`${name}: ${clauses.join(", and ")}`];
	}).join("; ");
}
function clauseOf(signal, assessment, index) {
	const high = signal.side === "high";
	const name = centreName(assessment.chartKind);
	const place = formatOrdinal(signal.indices.indexOf(index) + 1);
	switch (signal.rule) {
		case "outside":
		case "we-1":
		case "nelson-1": return high ? "above the upper process limit" : "below the lower process limit";
		case "shift":
		case "we-4":
		case "nelson-2":
		case "long-run": return `${place} month in a row ${high ? "above" : "below"} the ${name}`;
		case "trend":
		case "nelson-3": return `${place} month of a run of ${high ? "rises" : "falls"}`;
		case "two-of-three":
		case "we-2":
		case "nelson-5": return `one of two months in three close to the ${high ? "upper" : "lower"} process limit`;
		case "we-3":
		case "nelson-6": return `one of four months in five well ${high ? "above" : "below"} the ${name}`;
		case "few-crossings": return `part of a stretch that seldom crosses the ${name}`;
		case "nelson-4": return `part of a run that rises and falls by turns`;
		case "nelson-7": return `${place} month in a row unusually close to the ${name}`;
		case "nelson-8": return `${place} month in a row away from the ${name}`;
	}
}
/**
* One month as it is spoken on the keyboard walk. Where it stands against the threshold and against the process limits is
* said for every month with a value, the signal last; a gap says its reason.
*
* @example spokenPoint(assessment, measure, 0)
* // 'June 2025: 75.6%, 18,512 of 25,273 patients seen within 4 hours. Below the 95% threshold. Between the process limits 74.1% and 78.0%. Concern: 7th month in a row below the mean.'
*/
function spokenPoint(assessment, measure, index) {
	const { series, lower, upper } = assessment;
	const point = describePoint(assessment, measure, index);
	const value = series.values[index] ?? null;
	if (value === null) return `${point.heading}: ${point.value}. ${point.details.join(" ")}`;
	const decimals = decimalsFor(measure, series);
	const shown = measure.kind === "rate" || measure.kind === "value" ? formatValueWithUnit(value, measure, decimals) : point.value;
	const parts = formatParts(series.numerators[index] ?? null, series.denominators[index] ?? null, measure);
	const standing = standingOf(assessment, measure, index);
	const low = lower[index] ?? null;
	const high = upper[index] ?? null;
	return [
		`${point.heading}: ${shown}${parts === null ? "" : `, ${parts}`}`,
		standing === null ? null : sentenceCase(standing),
		limitsSentence(value, low, high, measure, decimals),
		...stateDetails(assessment, measure, index).map(sentenceCase),
		point.signal
	].filter((sentence) => sentence !== null).map((sentence) => `${sentence}.`).join(" ");
}
function limitsSentence(value, low, high, measure, decimals) {
	if (low !== null && value < low) return `Below the lower process limit ${formatLine(low, measure, decimals)}`;
	if (high !== null && value > high) return `Above the upper process limit ${formatLine(high, measure, decimals)}`;
	if (low !== null && high !== null) return `Between the process limits ${formatLine(low, measure, decimals)} and ${formatLine(high, measure, decimals)}`;
	if (low !== null) return `Above the lower process limit ${formatLine(low, measure, decimals)}`;
	return high === null ? null : `Below the upper process limit ${formatLine(high, measure, decimals)}`;
}
// src/views/shared/drawn-chart/chart-words-for.ts
/** `summary` is the chart's own sentence, so that a picture says to the ear what stands above it for the eye. */
function chartWordsFor({ measure, assessment }, summary) {
	const decimals = decimalsFor(measure, assessment.series);
	const kindOf = (line, value) => line.thresholds.findLast((threshold) => threshold.value === value)?.kind ?? "standard";
	return {
		summary,
		value: (value) => formatValue(value, measure, decimals),
		tick: (value, step) => formatValueTick(value, step, measure),
		period: formatPeriod,
		line: (line, value, short) => lineLabel(line, value, assessment.chartKind, measure, decimals, short),
		threshold: (line, value, short) => short ? formatThreshold(value, measure) : thresholdLabel(value, kindOf(line, value), measure),
		thresholdLevel: (_line, value, from, to, place, short) => place === "first" ? `${formatThreshold(value, measure)} until ${short ? formatPeriodShort(to) : formatPeriod(to)}` : thresholdLevelLabel(value, from, measure, short),
		gap: gapLabel,
		phase: phaseLabel,
		axisStart: (value) => describeAxisStart(value, stepOf(value, measure.kind === "proportion" ? .01 : 1), measure),
		noValues: describeBlank("not-enough-data"),
		mark: describeMark,
		readout: (index) => describePoint(assessment, measure, index),
		spoken: (index) => spokenPoint(assessment, measure, index),
		...walkWords
	};
}
/** A step fine enough to write the value by: an axis that starts at 92.5% must not say 93%. */
function stepOf(value, coarse) {
	return [
		coarse,
		coarse / 10,
		coarse / 100
	].find((step) => Math.abs(value / step - Math.round(value / step)) < 1e-6) ?? coarse / 100;
}
export { besideLine as a, walkPoints as i, describePointSignal as n, line as o, ControlChart as r, chartWordsFor as t };
