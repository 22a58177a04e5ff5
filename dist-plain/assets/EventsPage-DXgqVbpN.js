import { r as __toESM } from "./rolldown-runtime-SbdDWaPq.js";
import { n as require_react, t as require_jsx_runtime } from "./jsx-runtime-CgfO9KJ9.js";
import { At as queryOptions, D as readEventTally, Dt as knownThen, E as readChosenEvents, F as useContents, L as useTerms, T as MOST_CHOSEN, a as ScreenFailed, at as useHolding, ct as Link, h as readEventChoice, jt as useQuery, o as ScreenLoading, ot as useHoldingState, rt as goTo, s as ScreenWithoutData, u as useAddresses, ut as useSearch, w as ANY_EVENT } from "./index-DGYiDaCT.js";
import { c as assessSeries, n as gapSeries, o as daysBetweenEvents, s as runningGapReading, t as DEFAULT_RULE_SET } from "./default-rule-set-CsXG5Sbs.js";
import { f as daysBetween, p as lastDayOf } from "./register-state-BAR4Cq41.js";
import { a as eventSortName, n as describeDaysSince, o as partName, r as describeEventDay, t as describeChosenEvents } from "./event-words-BY4IRWWk.js";
import { t as useTitle } from "./use-title-Yfg4SI8M.js";
import { g as formatNumber, l as formatCount, o as formatPeriodShort, r as formatPeriod, t as formatDay } from "./format-period-BD7N9t4d.js";
import { i as monthsFromTo } from "./months-BPC1vfcD.js";
import { t as EventLanes } from "./EventLanes-g_jG7kWj.js";
import { n as useVirtualizer, t as usePrinting } from "./use-printing-7NavXEV7.js";
import { a as tickStep, i as tickIncrement, o as ticks, t as bisectRight } from "./d3-array-D4fMJGCL.js";
import { t as MeasuredWidth } from "./MeasuredWidth-DETTnS8t.js";
// node_modules/d3-color/dist/d3-color.mjs
function define(constructor, factory, prototype) {
	constructor.prototype = factory.prototype = prototype;
	prototype.constructor = constructor;
}
function extend(parent, definition) {
	var prototype = Object.create(parent.prototype);
	for (var key in definition) prototype[key] = definition[key];
	return prototype;
}
function Color() {}
var darker = .7;
var brighter = 1 / darker;
var reI = "\\s*([+-]?\\d+)\\s*";
var reN = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*";
var reP = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*";
var reHex = /^#([0-9a-f]{3,8})$/;
var reRgbInteger = new RegExp(`^rgb\\(${reI},${reI},${reI}\\)$`);
var reRgbPercent = new RegExp(`^rgb\\(${reP},${reP},${reP}\\)$`);
var reRgbaInteger = new RegExp(`^rgba\\(${reI},${reI},${reI},${reN}\\)$`);
var reRgbaPercent = new RegExp(`^rgba\\(${reP},${reP},${reP},${reN}\\)$`);
var reHslPercent = new RegExp(`^hsl\\(${reN},${reP},${reP}\\)$`);
var reHslaPercent = new RegExp(`^hsla\\(${reN},${reP},${reP},${reN}\\)$`);
var named = {
	aliceblue: 15792383,
	antiquewhite: 16444375,
	aqua: 65535,
	aquamarine: 8388564,
	azure: 15794175,
	beige: 16119260,
	bisque: 16770244,
	black: 0,
	blanchedalmond: 16772045,
	blue: 255,
	blueviolet: 9055202,
	brown: 10824234,
	burlywood: 14596231,
	cadetblue: 6266528,
	chartreuse: 8388352,
	chocolate: 13789470,
	coral: 16744272,
	cornflowerblue: 6591981,
	cornsilk: 16775388,
	crimson: 14423100,
	cyan: 65535,
	darkblue: 139,
	darkcyan: 35723,
	darkgoldenrod: 12092939,
	darkgray: 11119017,
	darkgreen: 25600,
	darkgrey: 11119017,
	darkkhaki: 12433259,
	darkmagenta: 9109643,
	darkolivegreen: 5597999,
	darkorange: 16747520,
	darkorchid: 10040012,
	darkred: 9109504,
	darksalmon: 15308410,
	darkseagreen: 9419919,
	darkslateblue: 4734347,
	darkslategray: 3100495,
	darkslategrey: 3100495,
	darkturquoise: 52945,
	darkviolet: 9699539,
	deeppink: 16716947,
	deepskyblue: 49151,
	dimgray: 6908265,
	dimgrey: 6908265,
	dodgerblue: 2003199,
	firebrick: 11674146,
	floralwhite: 16775920,
	forestgreen: 2263842,
	fuchsia: 16711935,
	gainsboro: 14474460,
	ghostwhite: 16316671,
	gold: 16766720,
	goldenrod: 14329120,
	gray: 8421504,
	green: 32768,
	greenyellow: 11403055,
	grey: 8421504,
	honeydew: 15794160,
	hotpink: 16738740,
	indianred: 13458524,
	indigo: 4915330,
	ivory: 16777200,
	khaki: 15787660,
	lavender: 15132410,
	lavenderblush: 16773365,
	lawngreen: 8190976,
	lemonchiffon: 16775885,
	lightblue: 11393254,
	lightcoral: 15761536,
	lightcyan: 14745599,
	lightgoldenrodyellow: 16448210,
	lightgray: 13882323,
	lightgreen: 9498256,
	lightgrey: 13882323,
	lightpink: 16758465,
	lightsalmon: 16752762,
	lightseagreen: 2142890,
	lightskyblue: 8900346,
	lightslategray: 7833753,
	lightslategrey: 7833753,
	lightsteelblue: 11584734,
	lightyellow: 16777184,
	lime: 65280,
	limegreen: 3329330,
	linen: 16445670,
	magenta: 16711935,
	maroon: 8388608,
	mediumaquamarine: 6737322,
	mediumblue: 205,
	mediumorchid: 12211667,
	mediumpurple: 9662683,
	mediumseagreen: 3978097,
	mediumslateblue: 8087790,
	mediumspringgreen: 64154,
	mediumturquoise: 4772300,
	mediumvioletred: 13047173,
	midnightblue: 1644912,
	mintcream: 16121850,
	mistyrose: 16770273,
	moccasin: 16770229,
	navajowhite: 16768685,
	navy: 128,
	oldlace: 16643558,
	olive: 8421376,
	olivedrab: 7048739,
	orange: 16753920,
	orangered: 16729344,
	orchid: 14315734,
	palegoldenrod: 15657130,
	palegreen: 10025880,
	paleturquoise: 11529966,
	palevioletred: 14381203,
	papayawhip: 16773077,
	peachpuff: 16767673,
	peru: 13468991,
	pink: 16761035,
	plum: 14524637,
	powderblue: 11591910,
	purple: 8388736,
	rebeccapurple: 6697881,
	red: 16711680,
	rosybrown: 12357519,
	royalblue: 4286945,
	saddlebrown: 9127187,
	salmon: 16416882,
	sandybrown: 16032864,
	seagreen: 3050327,
	seashell: 16774638,
	sienna: 10506797,
	silver: 12632256,
	skyblue: 8900331,
	slateblue: 6970061,
	slategray: 7372944,
	slategrey: 7372944,
	snow: 16775930,
	springgreen: 65407,
	steelblue: 4620980,
	tan: 13808780,
	teal: 32896,
	thistle: 14204888,
	tomato: 16737095,
	turquoise: 4251856,
	violet: 15631086,
	wheat: 16113331,
	white: 16777215,
	whitesmoke: 16119285,
	yellow: 16776960,
	yellowgreen: 10145074
};
define(Color, color, {
	copy(channels) {
		return Object.assign(new this.constructor(), this, channels);
	},
	displayable() {
		return this.rgb().displayable();
	},
	hex: color_formatHex,
	formatHex: color_formatHex,
	formatHex8: color_formatHex8,
	formatHsl: color_formatHsl,
	formatRgb: color_formatRgb,
	toString: color_formatRgb
});
function color_formatHex() {
	return this.rgb().formatHex();
}
function color_formatHex8() {
	return this.rgb().formatHex8();
}
function color_formatHsl() {
	return hslConvert(this).formatHsl();
}
function color_formatRgb() {
	return this.rgb().formatRgb();
}
function color(format) {
	var m, l;
	format = (format + "").trim().toLowerCase();
	return (m = reHex.exec(format)) ? (l = m[1].length, m = parseInt(m[1], 16), l === 6 ? rgbn(m) : l === 3 ? new Rgb(m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, (m & 15) << 4 | m & 15, 1) : l === 8 ? rgba(m >> 24 & 255, m >> 16 & 255, m >> 8 & 255, (m & 255) / 255) : l === 4 ? rgba(m >> 12 & 15 | m >> 8 & 240, m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, ((m & 15) << 4 | m & 15) / 255) : null) : (m = reRgbInteger.exec(format)) ? new Rgb(m[1], m[2], m[3], 1) : (m = reRgbPercent.exec(format)) ? new Rgb(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, 1) : (m = reRgbaInteger.exec(format)) ? rgba(m[1], m[2], m[3], m[4]) : (m = reRgbaPercent.exec(format)) ? rgba(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, m[4]) : (m = reHslPercent.exec(format)) ? hsla(m[1], m[2] / 100, m[3] / 100, 1) : (m = reHslaPercent.exec(format)) ? hsla(m[1], m[2] / 100, m[3] / 100, m[4]) : named.hasOwnProperty(format) ? rgbn(named[format]) : format === "transparent" ? new Rgb(NaN, NaN, NaN, 0) : null;
}
function rgbn(n) {
	return new Rgb(n >> 16 & 255, n >> 8 & 255, n & 255, 1);
}
function rgba(r, g, b, a) {
	if (a <= 0) r = g = b = NaN;
	return new Rgb(r, g, b, a);
}
function rgbConvert(o) {
	if (!(o instanceof Color)) o = color(o);
	if (!o) return new Rgb();
	o = o.rgb();
	return new Rgb(o.r, o.g, o.b, o.opacity);
}
function rgb$1(r, g, b, opacity) {
	return arguments.length === 1 ? rgbConvert(r) : new Rgb(r, g, b, opacity == null ? 1 : opacity);
}
function Rgb(r, g, b, opacity) {
	this.r = +r;
	this.g = +g;
	this.b = +b;
	this.opacity = +opacity;
}
define(Rgb, rgb$1, extend(Color, {
	brighter(k) {
		k = k == null ? brighter : Math.pow(brighter, k);
		return new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
	},
	darker(k) {
		k = k == null ? darker : Math.pow(darker, k);
		return new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
	},
	rgb() {
		return this;
	},
	clamp() {
		return new Rgb(clampi(this.r), clampi(this.g), clampi(this.b), clampa(this.opacity));
	},
	displayable() {
		return -.5 <= this.r && this.r < 255.5 && -.5 <= this.g && this.g < 255.5 && -.5 <= this.b && this.b < 255.5 && 0 <= this.opacity && this.opacity <= 1;
	},
	hex: rgb_formatHex,
	formatHex: rgb_formatHex,
	formatHex8: rgb_formatHex8,
	formatRgb: rgb_formatRgb,
	toString: rgb_formatRgb
}));
function rgb_formatHex() {
	return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}`;
}
function rgb_formatHex8() {
	return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}${hex((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function rgb_formatRgb() {
	const a = clampa(this.opacity);
	return `${a === 1 ? "rgb(" : "rgba("}${clampi(this.r)}, ${clampi(this.g)}, ${clampi(this.b)}${a === 1 ? ")" : `, ${a})`}`;
}
function clampa(opacity) {
	return isNaN(opacity) ? 1 : Math.max(0, Math.min(1, opacity));
}
function clampi(value) {
	return Math.max(0, Math.min(255, Math.round(value) || 0));
}
function hex(value) {
	value = clampi(value);
	return (value < 16 ? "0" : "") + value.toString(16);
}
function hsla(h, s, l, a) {
	if (a <= 0) h = s = l = NaN;
	else if (l <= 0 || l >= 1) h = s = NaN;
	else if (s <= 0) h = NaN;
	return new Hsl(h, s, l, a);
}
function hslConvert(o) {
	if (o instanceof Hsl) return new Hsl(o.h, o.s, o.l, o.opacity);
	if (!(o instanceof Color)) o = color(o);
	if (!o) return new Hsl();
	if (o instanceof Hsl) return o;
	o = o.rgb();
	var r = o.r / 255, g = o.g / 255, b = o.b / 255, min = Math.min(r, g, b), max = Math.max(r, g, b), h = NaN, s = max - min, l = (max + min) / 2;
	if (s) {
		if (r === max) h = (g - b) / s + (g < b) * 6;
		else if (g === max) h = (b - r) / s + 2;
		else h = (r - g) / s + 4;
		s /= l < .5 ? max + min : 2 - max - min;
		h *= 60;
	} else s = l > 0 && l < 1 ? 0 : h;
	return new Hsl(h, s, l, o.opacity);
}
function hsl$1(h, s, l, opacity) {
	return arguments.length === 1 ? hslConvert(h) : new Hsl(h, s, l, opacity == null ? 1 : opacity);
}
function Hsl(h, s, l, opacity) {
	this.h = +h;
	this.s = +s;
	this.l = +l;
	this.opacity = +opacity;
}
define(Hsl, hsl$1, extend(Color, {
	brighter(k) {
		k = k == null ? brighter : Math.pow(brighter, k);
		return new Hsl(this.h, this.s, this.l * k, this.opacity);
	},
	darker(k) {
		k = k == null ? darker : Math.pow(darker, k);
		return new Hsl(this.h, this.s, this.l * k, this.opacity);
	},
	rgb() {
		var h = this.h % 360 + (this.h < 0) * 360, s = isNaN(h) || isNaN(this.s) ? 0 : this.s, l = this.l, m2 = l + (l < .5 ? l : 1 - l) * s, m1 = 2 * l - m2;
		return new Rgb(hsl2rgb(h >= 240 ? h - 240 : h + 120, m1, m2), hsl2rgb(h, m1, m2), hsl2rgb(h < 120 ? h + 240 : h - 120, m1, m2), this.opacity);
	},
	clamp() {
		return new Hsl(clamph(this.h), clampt(this.s), clampt(this.l), clampa(this.opacity));
	},
	displayable() {
		return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && 0 <= this.l && this.l <= 1 && 0 <= this.opacity && this.opacity <= 1;
	},
	formatHsl() {
		const a = clampa(this.opacity);
		return `${a === 1 ? "hsl(" : "hsla("}${clamph(this.h)}, ${clampt(this.s) * 100}%, ${clampt(this.l) * 100}%${a === 1 ? ")" : `, ${a})`}`;
	}
}));
function clamph(value) {
	value = (value || 0) % 360;
	return value < 0 ? value + 360 : value;
}
function clampt(value) {
	return Math.max(0, Math.min(1, value || 0));
}
function hsl2rgb(h, m1, m2) {
	return (h < 60 ? m1 + (m2 - m1) * h / 60 : h < 180 ? m2 : h < 240 ? m1 + (m2 - m1) * (240 - h) / 60 : m1) * 255;
}
var radians = Math.PI / 180;
var degrees$1 = 180 / Math.PI;
var K = 18;
var Xn = .96422;
var Yn = 1;
var Zn = .82521;
var t0 = 4 / 29;
var t1 = 6 / 29;
var t2 = 3 * t1 * t1;
var t3 = t1 * t1 * t1;
function labConvert(o) {
	if (o instanceof Lab) return new Lab(o.l, o.a, o.b, o.opacity);
	if (o instanceof Hcl) return hcl2lab(o);
	if (!(o instanceof Rgb)) o = rgbConvert(o);
	var r = rgb2lrgb(o.r), g = rgb2lrgb(o.g), b = rgb2lrgb(o.b), y = xyz2lab((.2225045 * r + .7168786 * g + .0606169 * b) / Yn), x, z;
	if (r === g && g === b) x = z = y;
	else {
		x = xyz2lab((.4360747 * r + .3850649 * g + .1430804 * b) / Xn);
		z = xyz2lab((.0139322 * r + .0971045 * g + .7141733 * b) / Zn);
	}
	return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z), o.opacity);
}
function lab(l, a, b, opacity) {
	return arguments.length === 1 ? labConvert(l) : new Lab(l, a, b, opacity == null ? 1 : opacity);
}
function Lab(l, a, b, opacity) {
	this.l = +l;
	this.a = +a;
	this.b = +b;
	this.opacity = +opacity;
}
define(Lab, lab, extend(Color, {
	brighter(k) {
		return new Lab(this.l + K * (k == null ? 1 : k), this.a, this.b, this.opacity);
	},
	darker(k) {
		return new Lab(this.l - K * (k == null ? 1 : k), this.a, this.b, this.opacity);
	},
	rgb() {
		var y = (this.l + 16) / 116, x = isNaN(this.a) ? y : y + this.a / 500, z = isNaN(this.b) ? y : y - this.b / 200;
		x = Xn * lab2xyz(x);
		y = Yn * lab2xyz(y);
		z = Zn * lab2xyz(z);
		return new Rgb(lrgb2rgb(3.1338561 * x - 1.6168667 * y - .4906146 * z), lrgb2rgb(-.9787684 * x + 1.9161415 * y + .033454 * z), lrgb2rgb(.0719453 * x - .2289914 * y + 1.4052427 * z), this.opacity);
	}
}));
function xyz2lab(t) {
	return t > t3 ? Math.pow(t, 1 / 3) : t / t2 + t0;
}
function lab2xyz(t) {
	return t > t1 ? t * t * t : t2 * (t - t0);
}
function lrgb2rgb(x) {
	return 255 * (x <= .0031308 ? 12.92 * x : 1.055 * Math.pow(x, 1 / 2.4) - .055);
}
function rgb2lrgb(x) {
	return (x /= 255) <= .04045 ? x / 12.92 : Math.pow((x + .055) / 1.055, 2.4);
}
function hclConvert(o) {
	if (o instanceof Hcl) return new Hcl(o.h, o.c, o.l, o.opacity);
	if (!(o instanceof Lab)) o = labConvert(o);
	if (o.a === 0 && o.b === 0) return new Hcl(NaN, 0 < o.l && o.l < 100 ? 0 : NaN, o.l, o.opacity);
	var h = Math.atan2(o.b, o.a) * degrees$1;
	return new Hcl(h < 0 ? h + 360 : h, Math.sqrt(o.a * o.a + o.b * o.b), o.l, o.opacity);
}
function hcl$1(h, c, l, opacity) {
	return arguments.length === 1 ? hclConvert(h) : new Hcl(h, c, l, opacity == null ? 1 : opacity);
}
function Hcl(h, c, l, opacity) {
	this.h = +h;
	this.c = +c;
	this.l = +l;
	this.opacity = +opacity;
}
function hcl2lab(o) {
	if (isNaN(o.h)) return new Lab(o.l, 0, 0, o.opacity);
	var h = o.h * radians;
	return new Lab(o.l, Math.cos(h) * o.c, Math.sin(h) * o.c, o.opacity);
}
define(Hcl, hcl$1, extend(Color, {
	brighter(k) {
		return new Hcl(this.h, this.c, this.l + K * (k == null ? 1 : k), this.opacity);
	},
	darker(k) {
		return new Hcl(this.h, this.c, this.l - K * (k == null ? 1 : k), this.opacity);
	},
	rgb() {
		return hcl2lab(this).rgb();
	}
}));
var A = -.14861;
var B = 1.78277;
var C = -.29227;
var D = -.90649;
var E = 1.97294;
var ED = E * D;
var EB = E * B;
var BC_DA = B * C - D * A;
function cubehelixConvert(o) {
	if (o instanceof Cubehelix) return new Cubehelix(o.h, o.s, o.l, o.opacity);
	if (!(o instanceof Rgb)) o = rgbConvert(o);
	var r = o.r / 255, g = o.g / 255, b = o.b / 255, l = (BC_DA * b + ED * r - EB * g) / (BC_DA + ED - EB), bl = b - l, k = (E * (g - l) - C * bl) / D, s = Math.sqrt(k * k + bl * bl) / (E * l * (1 - l)), h = s ? Math.atan2(k, bl) * degrees$1 - 120 : NaN;
	return new Cubehelix(h < 0 ? h + 360 : h, s, l, o.opacity);
}
function cubehelix$1(h, s, l, opacity) {
	return arguments.length === 1 ? cubehelixConvert(h) : new Cubehelix(h, s, l, opacity == null ? 1 : opacity);
}
function Cubehelix(h, s, l, opacity) {
	this.h = +h;
	this.s = +s;
	this.l = +l;
	this.opacity = +opacity;
}
define(Cubehelix, cubehelix$1, extend(Color, {
	brighter(k) {
		k = k == null ? brighter : Math.pow(brighter, k);
		return new Cubehelix(this.h, this.s, this.l * k, this.opacity);
	},
	darker(k) {
		k = k == null ? darker : Math.pow(darker, k);
		return new Cubehelix(this.h, this.s, this.l * k, this.opacity);
	},
	rgb() {
		var h = isNaN(this.h) ? 0 : (this.h + 120) * radians, l = +this.l, a = isNaN(this.s) ? 0 : this.s * l * (1 - l), cosh = Math.cos(h), sinh = Math.sin(h);
		return new Rgb(255 * (l + a * (A * cosh + B * sinh)), 255 * (l + a * (C * cosh + D * sinh)), 255 * (l + a * (E * cosh)), this.opacity);
	}
}));
var constant = (x) => () => x;
function linear$1(a, d) {
	return function(t) {
		return a + t * d;
	};
}
function exponential(a, b, y) {
	return a = Math.pow(a, y), b = Math.pow(b, y) - a, y = 1 / y, function(t) {
		return Math.pow(a + t * b, y);
	};
}
function hue$1(a, b) {
	var d = b - a;
	return d ? linear$1(a, d > 180 || d < -180 ? d - 360 * Math.round(d / 360) : d) : constant(isNaN(a) ? b : a);
}
function gamma(y) {
	return (y = +y) === 1 ? nogamma : function(a, b) {
		return b - a ? exponential(a, b, y) : constant(isNaN(a) ? b : a);
	};
}
function nogamma(a, b) {
	var d = b - a;
	return d ? linear$1(a, d) : constant(isNaN(a) ? b : a);
}
var rgb = (function rgbGamma(y) {
	var color = gamma(y);
	function rgb(start, end) {
		var r = color((start = rgb$1(start)).r, (end = rgb$1(end)).r), g = color(start.g, end.g), b = color(start.b, end.b), opacity = nogamma(start.opacity, end.opacity);
		return function(t) {
			start.r = r(t);
			start.g = g(t);
			start.b = b(t);
			start.opacity = opacity(t);
			return start + "";
		};
	}
	rgb.gamma = rgbGamma;
	return rgb;
})(1);
function numberArray(a, b) {
	if (!b) b = [];
	var n = a ? Math.min(b.length, a.length) : 0, c = b.slice(), i;
	return function(t) {
		for (i = 0; i < n; ++i) c[i] = a[i] * (1 - t) + b[i] * t;
		return c;
	};
}
function isNumberArray(x) {
	return ArrayBuffer.isView(x) && !(x instanceof DataView);
}
function genericArray(a, b) {
	var nb = b ? b.length : 0, na = a ? Math.min(nb, a.length) : 0, x = new Array(na), c = new Array(nb), i = 0;
	for (; i < na; ++i) x[i] = value(a[i], b[i]);
	for (; i < nb; ++i) c[i] = b[i];
	return function(t) {
		for (i = 0; i < na; ++i) c[i] = x[i](t);
		return c;
	};
}
function date(a, b) {
	var d = /* @__PURE__ */ new Date();
	return a = +a, b = +b, function(t) {
		return d.setTime(a * (1 - t) + b * t), d;
	};
}
function number(a, b) {
	return a = +a, b = +b, function(t) {
		return a * (1 - t) + b * t;
	};
}
function object(a, b) {
	var i = {}, c = {}, k;
	if (a === null || typeof a !== "object") a = {};
	if (b === null || typeof b !== "object") b = {};
	for (k in b) if (k in a) i[k] = value(a[k], b[k]);
	else c[k] = b[k];
	return function(t) {
		for (k in i) c[k] = i[k](t);
		return c;
	};
}
var reA = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g;
var reB = new RegExp(reA.source, "g");
function zero(b) {
	return function() {
		return b;
	};
}
function one(b) {
	return function(t) {
		return b(t) + "";
	};
}
function string(a, b) {
	var bi = reA.lastIndex = reB.lastIndex = 0, am, bm, bs, i = -1, s = [], q = [];
	a = a + "", b = b + "";
	while ((am = reA.exec(a)) && (bm = reB.exec(b))) {
		if ((bs = bm.index) > bi) {
			bs = b.slice(bi, bs);
			if (s[i]) s[i] += bs;
			else s[++i] = bs;
		}
		if ((am = am[0]) === (bm = bm[0])) {
			if (s[i]) s[i] += bm;
			else s[++i] = bm;
		} else {
			s[++i] = null;
			q.push({
				i,
				x: number(am, bm)
			});
		}
		bi = reB.lastIndex;
	}
	if (bi < b.length) {
		bs = b.slice(bi);
		if (s[i]) s[i] += bs;
		else s[++i] = bs;
	}
	return s.length < 2 ? q[0] ? one(q[0].x) : zero(b) : (b = q.length, function(t) {
		for (var i = 0, o; i < b; ++i) s[(o = q[i]).i] = o.x(t);
		return s.join("");
	});
}
function value(a, b) {
	var t = typeof b, c;
	return b == null || t === "boolean" ? constant(b) : (t === "number" ? number : t === "string" ? (c = color(b)) ? (b = c, rgb) : string : b instanceof color ? rgb : b instanceof Date ? date : isNumberArray(b) ? numberArray : Array.isArray(b) ? genericArray : typeof b.valueOf !== "function" && typeof b.toString !== "function" || isNaN(b) ? object : number)(a, b);
}
function round(a, b) {
	return a = +a, b = +b, function(t) {
		return Math.round(a * (1 - t) + b * t);
	};
}
var epsilon2 = 1e-12;
function cosh(x) {
	return ((x = Math.exp(x)) + 1 / x) / 2;
}
function sinh(x) {
	return ((x = Math.exp(x)) - 1 / x) / 2;
}
function tanh(x) {
	return ((x = Math.exp(2 * x)) - 1) / (x + 1);
}
(function zoomRho(rho, rho2, rho4) {
	function zoom(p0, p1) {
		var ux0 = p0[0], uy0 = p0[1], w0 = p0[2], ux1 = p1[0], uy1 = p1[1], w1 = p1[2], dx = ux1 - ux0, dy = uy1 - uy0, d2 = dx * dx + dy * dy, i, S;
		if (d2 < epsilon2) {
			S = Math.log(w1 / w0) / rho;
			i = function(t) {
				return [
					ux0 + t * dx,
					uy0 + t * dy,
					w0 * Math.exp(rho * t * S)
				];
			};
		} else {
			var d1 = Math.sqrt(d2), b0 = (w1 * w1 - w0 * w0 + rho4 * d2) / (2 * w0 * rho2 * d1), b1 = (w1 * w1 - w0 * w0 - rho4 * d2) / (2 * w1 * rho2 * d1), r0 = Math.log(Math.sqrt(b0 * b0 + 1) - b0);
			S = (Math.log(Math.sqrt(b1 * b1 + 1) - b1) - r0) / rho;
			i = function(t) {
				var s = t * S, coshr0 = cosh(r0), u = w0 / (rho2 * d1) * (coshr0 * tanh(rho * s + r0) - sinh(r0));
				return [
					ux0 + u * dx,
					uy0 + u * dy,
					w0 * coshr0 / cosh(rho * s + r0)
				];
			};
		}
		i.duration = Math.abs(S) * 1e3 * rho / Math.SQRT2;
		return i;
	}
	zoom.rho = function(_) {
		var _1 = Math.max(.001, +_), _2 = _1 * _1;
		return zoomRho(_1, _2, _2 * _2);
	};
	return zoom;
})(Math.SQRT2, 2, 4);
function cubehelix(hue) {
	return (function cubehelixGamma(y) {
		y = +y;
		function cubehelix(start, end) {
			var h = hue((start = cubehelix$1(start)).h, (end = cubehelix$1(end)).h), s = nogamma(start.s, end.s), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
			return function(t) {
				start.h = h(t);
				start.s = s(t);
				start.l = l(Math.pow(t, y));
				start.opacity = opacity(t);
				return start + "";
			};
		}
		cubehelix.gamma = cubehelixGamma;
		return cubehelix;
	})(1);
}
cubehelix(hue$1);
cubehelix(nogamma);
// node_modules/d3-format/dist/d3-format.mjs
function formatDecimal(x) {
	return Math.abs(x = Math.round(x)) >= 1e21 ? x.toLocaleString("en").replace(/,/g, "") : x.toString(10);
}
function formatDecimalParts(x, p) {
	if (!isFinite(x) || x === 0) return null;
	var i = (x = p ? x.toExponential(p - 1) : x.toExponential()).indexOf("e"), coefficient = x.slice(0, i);
	return [coefficient.length > 1 ? coefficient[0] + coefficient.slice(2) : coefficient, +x.slice(i + 1)];
}
function exponent(x) {
	return x = formatDecimalParts(Math.abs(x)), x ? x[1] : NaN;
}
function formatGroup(grouping, thousands) {
	return function(value, width) {
		var i = value.length, t = [], j = 0, g = grouping[0], length = 0;
		while (i > 0 && g > 0) {
			if (length + g + 1 > width) g = Math.max(1, width - length);
			t.push(value.substring(i -= g, i + g));
			if ((length += g + 1) > width) break;
			g = grouping[j = (j + 1) % grouping.length];
		}
		return t.reverse().join(thousands);
	};
}
function formatNumerals(numerals) {
	return function(value) {
		return value.replace(/[0-9]/g, function(i) {
			return numerals[+i];
		});
	};
}
var re = /^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;
function formatSpecifier(specifier) {
	if (!(match = re.exec(specifier))) throw new Error("invalid format: " + specifier);
	var match;
	return new FormatSpecifier({
		fill: match[1],
		align: match[2],
		sign: match[3],
		symbol: match[4],
		zero: match[5],
		width: match[6],
		comma: match[7],
		precision: match[8] && match[8].slice(1),
		trim: match[9],
		type: match[10]
	});
}
formatSpecifier.prototype = FormatSpecifier.prototype;
function FormatSpecifier(specifier) {
	this.fill = specifier.fill === void 0 ? " " : specifier.fill + "";
	this.align = specifier.align === void 0 ? ">" : specifier.align + "";
	this.sign = specifier.sign === void 0 ? "-" : specifier.sign + "";
	this.symbol = specifier.symbol === void 0 ? "" : specifier.symbol + "";
	this.zero = !!specifier.zero;
	this.width = specifier.width === void 0 ? void 0 : +specifier.width;
	this.comma = !!specifier.comma;
	this.precision = specifier.precision === void 0 ? void 0 : +specifier.precision;
	this.trim = !!specifier.trim;
	this.type = specifier.type === void 0 ? "" : specifier.type + "";
}
FormatSpecifier.prototype.toString = function() {
	return this.fill + this.align + this.sign + this.symbol + (this.zero ? "0" : "") + (this.width === void 0 ? "" : Math.max(1, this.width | 0)) + (this.comma ? "," : "") + (this.precision === void 0 ? "" : "." + Math.max(0, this.precision | 0)) + (this.trim ? "~" : "") + this.type;
};
function formatTrim(s) {
	out: for (var n = s.length, i = 1, i0 = -1, i1; i < n; ++i) switch (s[i]) {
		case ".":
			i0 = i1 = i;
			break;
		case "0":
			if (i0 === 0) i0 = i;
			i1 = i;
			break;
		default:
			if (!+s[i]) break out;
			if (i0 > 0) i0 = 0;
	}
	return i0 > 0 ? s.slice(0, i0) + s.slice(i1 + 1) : s;
}
var prefixExponent;
function formatPrefixAuto(x, p) {
	var d = formatDecimalParts(x, p);
	if (!d) return prefixExponent = void 0, x.toPrecision(p);
	var coefficient = d[0], exponent = d[1], i = exponent - (prefixExponent = Math.max(-8, Math.min(8, Math.floor(exponent / 3))) * 3) + 1, n = coefficient.length;
	return i === n ? coefficient : i > n ? coefficient + new Array(i - n + 1).join("0") : i > 0 ? coefficient.slice(0, i) + "." + coefficient.slice(i) : "0." + new Array(1 - i).join("0") + formatDecimalParts(x, Math.max(0, p + i - 1))[0];
}
function formatRounded(x, p) {
	var d = formatDecimalParts(x, p);
	if (!d) return x + "";
	var coefficient = d[0], exponent = d[1];
	return exponent < 0 ? "0." + new Array(-exponent).join("0") + coefficient : coefficient.length > exponent + 1 ? coefficient.slice(0, exponent + 1) + "." + coefficient.slice(exponent + 1) : coefficient + new Array(exponent - coefficient.length + 2).join("0");
}
var formatTypes = {
	"%": (x, p) => (x * 100).toFixed(p),
	"b": (x) => Math.round(x).toString(2),
	"c": (x) => x + "",
	"d": formatDecimal,
	"e": (x, p) => x.toExponential(p),
	"f": (x, p) => x.toFixed(p),
	"g": (x, p) => x.toPrecision(p),
	"o": (x) => Math.round(x).toString(8),
	"p": (x, p) => formatRounded(x * 100, p),
	"r": formatRounded,
	"s": formatPrefixAuto,
	"X": (x) => Math.round(x).toString(16).toUpperCase(),
	"x": (x) => Math.round(x).toString(16)
};
function identity(x) {
	return x;
}
var map = Array.prototype.map;
var prefixes = [
	"y",
	"z",
	"a",
	"f",
	"p",
	"n",
	"µ",
	"m",
	"",
	"k",
	"M",
	"G",
	"T",
	"P",
	"E",
	"Z",
	"Y"
];
function formatLocale(locale) {
	var group = locale.grouping === void 0 || locale.thousands === void 0 ? identity : formatGroup(map.call(locale.grouping, Number), locale.thousands + ""), currencyPrefix = locale.currency === void 0 ? "" : locale.currency[0] + "", currencySuffix = locale.currency === void 0 ? "" : locale.currency[1] + "", decimal = locale.decimal === void 0 ? "." : locale.decimal + "", numerals = locale.numerals === void 0 ? identity : formatNumerals(map.call(locale.numerals, String)), percent = locale.percent === void 0 ? "%" : locale.percent + "", minus = locale.minus === void 0 ? "−" : locale.minus + "", nan = locale.nan === void 0 ? "NaN" : locale.nan + "";
	function newFormat(specifier, options) {
		specifier = formatSpecifier(specifier);
		var fill = specifier.fill, align = specifier.align, sign = specifier.sign, symbol = specifier.symbol, zero = specifier.zero, width = specifier.width, comma = specifier.comma, precision = specifier.precision, trim = specifier.trim, type = specifier.type;
		if (type === "n") comma = true, type = "g";
		else if (!formatTypes[type]) precision === void 0 && (precision = 12), trim = true, type = "g";
		if (zero || fill === "0" && align === "=") zero = true, fill = "0", align = "=";
		var prefix = (options && options.prefix !== void 0 ? options.prefix : "") + (symbol === "$" ? currencyPrefix : symbol === "#" && /[boxX]/.test(type) ? "0" + type.toLowerCase() : ""), suffix = (symbol === "$" ? currencySuffix : /[%p]/.test(type) ? percent : "") + (options && options.suffix !== void 0 ? options.suffix : "");
		var formatType = formatTypes[type], maybeSuffix = /[defgprs%]/.test(type);
		precision = precision === void 0 ? 6 : /[gprs]/.test(type) ? Math.max(1, Math.min(21, precision)) : Math.max(0, Math.min(20, precision));
		function format(value) {
			var valuePrefix = prefix, valueSuffix = suffix, i, n, c;
			if (type === "c") {
				valueSuffix = formatType(value) + valueSuffix;
				value = "";
			} else {
				value = +value;
				var valueNegative = value < 0 || 1 / value < 0;
				value = isNaN(value) ? nan : formatType(Math.abs(value), precision);
				if (trim) value = formatTrim(value);
				if (valueNegative && +value === 0 && sign !== "+") valueNegative = false;
				valuePrefix = (valueNegative ? sign === "(" ? sign : minus : sign === "-" || sign === "(" ? "" : sign) + valuePrefix;
				valueSuffix = (type === "s" && !isNaN(value) && prefixExponent !== void 0 ? prefixes[8 + prefixExponent / 3] : "") + valueSuffix + (valueNegative && sign === "(" ? ")" : "");
				if (maybeSuffix) {
					i = -1, n = value.length;
					while (++i < n) if (c = value.charCodeAt(i), 48 > c || c > 57) {
						valueSuffix = (c === 46 ? decimal + value.slice(i + 1) : value.slice(i)) + valueSuffix;
						value = value.slice(0, i);
						break;
					}
				}
			}
			if (comma && !zero) value = group(value, Infinity);
			var length = valuePrefix.length + value.length + valueSuffix.length, padding = length < width ? new Array(width - length + 1).join(fill) : "";
			if (comma && zero) value = group(padding + value, padding.length ? width - valueSuffix.length : Infinity), padding = "";
			switch (align) {
				case "<":
					value = valuePrefix + value + valueSuffix + padding;
					break;
				case "=":
					value = valuePrefix + padding + value + valueSuffix;
					break;
				case "^":
					value = padding.slice(0, length = padding.length >> 1) + valuePrefix + value + valueSuffix + padding.slice(length);
					break;
				default: value = padding + valuePrefix + value + valueSuffix;
			}
			return numerals(value);
		}
		format.toString = function() {
			return specifier + "";
		};
		return format;
	}
	function formatPrefix(specifier, value) {
		var e = Math.max(-8, Math.min(8, Math.floor(exponent(value) / 3))) * 3, k = Math.pow(10, -e), f = newFormat((specifier = formatSpecifier(specifier), specifier.type = "f", specifier), { suffix: prefixes[8 + e / 3] });
		return function(value) {
			return f(k * value);
		};
	}
	return {
		format: newFormat,
		formatPrefix
	};
}
var locale;
var format;
var formatPrefix;
defaultLocale({
	thousands: ",",
	grouping: [3],
	currency: ["$", ""]
});
function defaultLocale(definition) {
	locale = formatLocale(definition);
	format = locale.format;
	formatPrefix = locale.formatPrefix;
	return locale;
}
function precisionFixed(step) {
	return Math.max(0, -exponent(Math.abs(step)));
}
function precisionPrefix(step, value) {
	return Math.max(0, Math.max(-8, Math.min(8, Math.floor(exponent(value) / 3))) * 3 - exponent(Math.abs(step)));
}
function precisionRound(step, max) {
	step = Math.abs(step), max = Math.abs(max) - step;
	return Math.max(0, exponent(max) - exponent(step)) + 1;
}
// node_modules/d3-scale/dist/d3-scale.mjs
function initRange(domain, range) {
	switch (arguments.length) {
		case 0: break;
		case 1:
			this.range(domain);
			break;
		default: this.range(range).domain(domain);
	}
	return this;
}
function constants(x) {
	return function() {
		return x;
	};
}
function number$1(x) {
	return +x;
}
var unit = [0, 1];
function identity$1(x) {
	return x;
}
function normalize(a, b) {
	return (b -= a = +a) ? function(x) {
		return (x - a) / b;
	} : constants(isNaN(b) ? NaN : .5);
}
function clamper(a, b) {
	var t;
	if (a > b) t = a, a = b, b = t;
	return function(x) {
		return Math.max(a, Math.min(b, x));
	};
}
function bimap(domain, range, interpolate) {
	var d0 = domain[0], d1 = domain[1], r0 = range[0], r1 = range[1];
	if (d1 < d0) d0 = normalize(d1, d0), r0 = interpolate(r1, r0);
	else d0 = normalize(d0, d1), r0 = interpolate(r0, r1);
	return function(x) {
		return r0(d0(x));
	};
}
function polymap(domain, range, interpolate) {
	var j = Math.min(domain.length, range.length) - 1, d = new Array(j), r = new Array(j), i = -1;
	if (domain[j] < domain[0]) {
		domain = domain.slice().reverse();
		range = range.slice().reverse();
	}
	while (++i < j) {
		d[i] = normalize(domain[i], domain[i + 1]);
		r[i] = interpolate(range[i], range[i + 1]);
	}
	return function(x) {
		var i = bisectRight(domain, x, 1, j) - 1;
		return r[i](d[i](x));
	};
}
function copy$1(source, target) {
	return target.domain(source.domain()).range(source.range()).interpolate(source.interpolate()).clamp(source.clamp()).unknown(source.unknown());
}
function transformer$2() {
	var domain = unit, range = unit, interpolate$1 = value, transform, untransform, unknown, clamp = identity$1, piecewise, output, input;
	function rescale() {
		var n = Math.min(domain.length, range.length);
		if (clamp !== identity$1) clamp = clamper(domain[0], domain[n - 1]);
		piecewise = n > 2 ? polymap : bimap;
		output = input = null;
		return scale;
	}
	function scale(x) {
		return x == null || isNaN(x = +x) ? unknown : (output || (output = piecewise(domain.map(transform), range, interpolate$1)))(transform(clamp(x)));
	}
	scale.invert = function(y) {
		return clamp(untransform((input || (input = piecewise(range, domain.map(transform), number)))(y)));
	};
	scale.domain = function(_) {
		return arguments.length ? (domain = Array.from(_, number$1), rescale()) : domain.slice();
	};
	scale.range = function(_) {
		return arguments.length ? (range = Array.from(_), rescale()) : range.slice();
	};
	scale.rangeRound = function(_) {
		return range = Array.from(_), interpolate$1 = round, rescale();
	};
	scale.clamp = function(_) {
		return arguments.length ? (clamp = _ ? true : identity$1, rescale()) : clamp !== identity$1;
	};
	scale.interpolate = function(_) {
		return arguments.length ? (interpolate$1 = _, rescale()) : interpolate$1;
	};
	scale.unknown = function(_) {
		return arguments.length ? (unknown = _, scale) : unknown;
	};
	return function(t, u) {
		transform = t, untransform = u;
		return rescale();
	};
}
function continuous() {
	return transformer$2()(identity$1, identity$1);
}
function tickFormat(start, stop, count, specifier) {
	var step = tickStep(start, stop, count), precision;
	specifier = formatSpecifier(specifier == null ? ",f" : specifier);
	switch (specifier.type) {
		case "s":
			var value = Math.max(Math.abs(start), Math.abs(stop));
			if (specifier.precision == null && !isNaN(precision = precisionPrefix(step, value))) specifier.precision = precision;
			return formatPrefix(specifier, value);
		case "":
		case "e":
		case "g":
		case "p":
		case "r":
			if (specifier.precision == null && !isNaN(precision = precisionRound(step, Math.max(Math.abs(start), Math.abs(stop))))) specifier.precision = precision - (specifier.type === "e");
			break;
		case "f":
		case "%": if (specifier.precision == null && !isNaN(precision = precisionFixed(step))) specifier.precision = precision - (specifier.type === "%") * 2;
	}
	return format(specifier);
}
function linearish(scale) {
	var domain = scale.domain;
	scale.ticks = function(count) {
		var d = domain();
		return ticks(d[0], d[d.length - 1], count == null ? 10 : count);
	};
	scale.tickFormat = function(count, specifier) {
		var d = domain();
		return tickFormat(d[0], d[d.length - 1], count == null ? 10 : count, specifier);
	};
	scale.nice = function(count) {
		if (count == null) count = 10;
		var d = domain();
		var i0 = 0;
		var i1 = d.length - 1;
		var start = d[i0];
		var stop = d[i1];
		var prestep;
		var step;
		var maxIter = 10;
		if (stop < start) {
			step = start, start = stop, stop = step;
			step = i0, i0 = i1, i1 = step;
		}
		while (maxIter-- > 0) {
			step = tickIncrement(start, stop, count);
			if (step === prestep) {
				d[i0] = start;
				d[i1] = stop;
				return domain(d);
			} else if (step > 0) {
				start = Math.floor(start / step) * step;
				stop = Math.ceil(stop / step) * step;
			} else if (step < 0) {
				start = Math.ceil(start * step) / step;
				stop = Math.floor(stop * step) / step;
			} else break;
			prestep = step;
		}
		return scale;
	};
	return scale;
}
function linear() {
	var scale = continuous();
	scale.copy = function() {
		return copy$1(scale, linear());
	};
	initRange.apply(scale, arguments);
	return linearish(scale);
}
// src/queries/events-query.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
/** Which events does somebody want to see, and how do they fall? Asked of the engine, because millions of events never cross into the page. */
var isPeriodless = ({ from, to }) => from === null && to === null;
var eventsQuery = (holding, contentHash, ready, asAt, choice, measures) => queryOptions({
	queryKey: [
		"events",
		contentHash,
		asAt,
		choice
	],
	queryFn: async () => {
		const sort = measures.find(({ id }) => id === choice.measure)?.sourceEventType ?? choice.type;
		await Promise.all(measures.filter(({ sourceEventType }) => sourceEventType !== void 0 && (sort === null || sourceEventType === sort)).map(({ id }) => holding.openMeasure(id)));
		const then = asAt === null ? null : knownThen(asAt);
		return holding.ask(async (database) => {
			const tally = await readEventTally(database, choice, then);
			const all = await readEventTally(database, ANY_EVENT, then);
			return {
				events: await readChosenEvents(database, choice, then),
				tally,
				everMonth: isPeriodless(choice) ? tally : await readEventTally(database, {
					...choice,
					from: null,
					to: null
				}, then),
				ofSort: sort === null ? all : await readEventTally(database, {
					...ANY_EVENT,
					type: sort,
					provider: choice.provider
				}, then),
				all
			};
		});
	},
	enabled: ready && contentHash !== null,
	staleTime: Infinity,
	networkMode: "always",
	structuralSharing: false
});
/** The chosen events under the terms of the address. While another choice is looked up the former stays; null: the engine has gone. */
function useChosenEvents(choice) {
	const holding = useHolding();
	const { contentHash, engine } = useHoldingState();
	const { asAt } = useTerms();
	const contents = useContents().data;
	const ready = engine.state === "ready" && contents !== void 0;
	return useQuery({
		...eventsQuery(holding, contentHash, ready, asAt, choice, contents?.measures ?? []),
		placeholderData: (before, query) => query?.queryKey[2] === asAt ? before : void 0
	});
}
// src/queries/time-between.ts
/** The time from each of the chosen events to the next, assessed as a t chart. Pure. */
/** Of fewer times nobody can say what is usual. */
var FEWEST_FOR_USUAL = 5;
/**
* How long is it from each event to the next, and is one of these times special?
*
* De-escalated events do not count. A longer time between harms is better. Under two exactly known days there is no gap: null.
* `declared`: go by the day they were declared, as the measure does; the other day stands in for a blank one.
*/
function timeBetween(events, asAt, declared, ruleSet) {
	const counted = events.filter(({ status }) => status !== "de_escalated");
	const days = counted.flatMap(({ incident, declared: told, precision }) => {
		const day = declared ? told ?? incident : incident ?? told;
		return precision === "day" && day !== null ? [day] : [];
	});
	const between = daysBetweenEvents(days, asAt);
	if (between.gaps.length === 0) return null;
	const series = gapSeries({
		measureId: "time-between",
		orgCode: "",
		between
	});
	const assessment = assessSeries(series, {
		chartKind: "t",
		ruleSet,
		direction: "higher-is-better",
		phaseStarts: [],
		baseline: null,
		excluded: [],
		gaps: null,
		screenMovingRanges: null,
		centreGiven: null,
		thresholds: [],
		measureKind: "value"
	});
	const usual = between.gaps.length < FEWEST_FOR_USUAL ? null : assessment.centre.at(-1) ?? null;
	const mean = between.gaps.reduce((sum, gap) => sum + gap.days, 0) / between.gaps.length;
	return {
		between,
		assessment,
		usual,
		running: between.running === null ? null : runningGapReading(between.running.days, assessment.upper.at(-1) ?? null, mean),
		withoutDay: counted.length - days.length
	};
}
// src/views/events/DaysSince.tsx
var import_jsx_runtime = require_jsx_runtime();
function DaysSince({ tally, asAt, nameOf, hrefOf }) {
	const lines = tally.filter(({ breakdown, cases }) => breakdown === "provider" && cases > 0).map(({ part, beside, cases, lastDay }) => ({
		sort: part,
		provider: beside ?? "",
		cases,
		lastDay,
		days: lastDay === null ? null : Math.max(0, daysBetween(lastDay, asAt))
	})).sort((a, b) => (a.days ?? Infinity) - (b.days ?? Infinity) || eventSortName(a.sort).localeCompare(eventSortName(b.sort), "en-GB"));
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "card events-panel",
		"aria-labelledby": "since-heading",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", {
				id: "since-heading",
				children: "Days since the last"
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "quiet",
				children: [
					"Up to ",
					formatDay(asAt),
					", when the data end."
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
				className: "events-since",
				role: "region",
				"aria-label": "Days since the last, by sort and provider",
				tabIndex: 0,
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("table", {
					className: "events-small-table",
					children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("thead", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
							scope: "col",
							children: "Sort, provider"
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
							scope: "col",
							children: "Days"
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
							scope: "col",
							children: "Events"
						})
					] }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tbody", { children: lines.map(({ sort, provider, cases, lastDay, days }) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
							scope: "row",
							children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Link, {
								href: hrefOf(sort, provider),
								children: [
									eventSortName(sort),
									", ",
									nameOf(provider)
								]
							})
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
							title: describeDaysSince(days, lastDay),
							children: days === null ? "not known" : formatNumber(days)
						}),
						/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: formatNumber(cases) })
					] }, `${sort} ${provider}`)) })]
				})
			})
		]
	});
}
// src/views/events/EventFilters.tsx
function EventFilters({ choice, contents, found, onChange }) {
	const parts = (breakdown) => [...new Set(found.ofSort.filter((each) => each.breakdown === breakdown).map(({ part }) => part))].sort();
	const nameOf = (code) => contents.organisations.find((organisation) => organisation.code === code)?.shortName ?? code;
	const places = found.all.filter(({ breakdown }) => breakdown === "provider");
	const sorts = [...new Set(places.map(({ part }) => part))].map((sort) => ({
		value: `sort:${sort}`,
		name: eventSortName(sort)
	})).sort(byName);
	const measures = contents.measures.filter(({ sourceEventType, kind }) => sourceEventType !== void 0 && kind === "count" && places.some(({ part }) => part === sourceEventType)).map(({ id, shortName }) => ({
		value: `measure:${id}`,
		name: shortName
	}));
	const providers = [...new Set(places.map(({ beside }) => beside ?? ""))].map((code) => ({
		value: code,
		name: nameOf(code)
	})).sort(byName);
	const sites = parts("site").map((code) => ({
		value: code,
		name: code === "unknown" ? "Not known" : nameOf(code)
	})).sort(byName);
	const months = contents.firstMonth !== null && contents.lastMonth !== null ? monthsFromTo(contents.firstMonth, contents.lastMonth).reverse().map((month) => ({
		value: month,
		name: formatPeriod(month)
	})) : [];
	const what = choice.measure !== null ? `measure:${choice.measure}` : choice.type !== null ? `sort:${choice.type}` : "";
	const chooseWhat = (value) => {
		const [kind, id] = value.split(":");
		onChange({
			type: kind === "sort" ? id ?? null : null,
			measure: kind === "measure" ? id ?? null : null,
			category: null,
			grade: null
		});
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("form", {
		className: "events-filters screen-only",
		"aria-label": "Which events",
		onSubmit: (event) => event.preventDefault(),
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				className: "quiet",
				children: "Sort "
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("select", {
				className: "field",
				value: what,
				onChange: (event) => chooseWhat(event.target.value),
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
						value: "",
						children: "All"
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("optgroup", {
						label: "Sorts of event",
						children: sorts.map(optionOf)
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("optgroup", {
						label: "As a measure counts them",
						children: measures.map(optionOf)
					})
				]
			})] }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Choose, {
				name: "Provider",
				value: choice.provider,
				options: providers,
				onChange: (provider) => onChange({
					provider,
					site: null
				})
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Choose, {
				name: "Site",
				value: choice.site,
				options: sites,
				onChange: (site) => onChange({ site })
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Choose, {
				name: "From",
				value: choice.from,
				options: months,
				onChange: (from) => onChange({ from })
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Choose, {
				name: "To",
				value: choice.to,
				options: months,
				onChange: (to) => onChange({ to })
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Choose, {
				name: "Category",
				value: choice.category,
				options: parts("category").map((part) => ({
					value: part,
					name: partName("category", part)
				})),
				onChange: (category) => onChange({ category })
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Choose, {
				name: "Grade",
				value: choice.grade,
				options: parts("grade").map((part) => ({
					value: part,
					name: partName("grade", part)
				})),
				onChange: (grade) => onChange({ grade })
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Choose, {
				name: "Avoidable",
				value: choice.avoidable,
				options: [
					"yes",
					"no",
					"unknown"
				].map((part) => ({
					value: part,
					name: partName("avoidable", part)
				})),
				onChange: (avoidable) => onChange({ avoidable })
			})
		]
	});
}
var byName = (a, b) => a.name.localeCompare(b.name, "en-GB");
var optionOf = ({ value, name }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
	value,
	children: name
}, value);
/** One choice among what there is; a chosen word that is no longer there stays, so that the address is told as it is. */
function Choose({ name, value, options, onChange }) {
	const shown = value === null || options.some((option) => option.value === value) ? options : [{
		value,
		name: value
	}, ...options];
	if (shown.length === 0) return null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", {
		className: "quiet",
		children: [name, " "]
	}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("select", {
		className: "field",
		value: value ?? "",
		onChange: (event) => onChange(event.target.value || null),
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
			value: "",
			children: "All"
		}), shown.map(optionOf)]
	})] });
}
// src/views/events/EventsCalendar.tsx
function EventsCalendar({ tally, contents: { firstMonth, lastMonth }, choice }) {
	const addresses = useAddresses();
	const from = choice.from ?? firstMonth;
	const to = choice.to ?? lastMonth;
	if (from === null || to === null || from > to) return null;
	const months = monthsFromTo(from, to).slice(-60);
	const counts = new Map(tally.filter(({ breakdown }) => breakdown === "month").map(({ part, beside, cases }) => [`${beside ?? ""} ${part}`, cases]));
	const sorts = [...new Set(tally.filter(({ breakdown, cases }) => breakdown === "month" && cases > 0).map(({ beside }) => beside ?? ""))].sort();
	if (sorts.length === 0) return null;
	const lanes = sorts.map((sort) => {
		const what = choice.measure === null ? {
			...choice,
			type: sort
		} : choice;
		return {
			key: sort,
			name: eventSortName(sort),
			href: choice.type === sort || choice.measure !== null ? null : addresses.events(what),
			counts: months.map((month) => counts.get(`${sort} ${month}`) ?? 0),
			hrefOf: (month) => addresses.events({
				...what,
				from: month,
				to: month
			})
		};
	});
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "card events-panel",
		"aria-labelledby": "calendar-heading",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", {
			id: "calendar-heading",
			children: "By month"
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(EventLanes, {
			months,
			lanes,
			caption: "Events by month and sort"
		})]
	});
}
// src/views/events/EventTable.tsx
/** The events one by one. Only rows in sight are drawn, so that twenty thousand scroll; on paper the first ones. Nothing about a patient. */
var ROW = 31;
var FEW = 60;
var ON_PAPER = 200;
var COLUMNS = [
	"Happened",
	"Declared",
	"Sort",
	"Provider",
	"Site",
	"Category",
	"Grade",
	"Avoidable",
	"Acquired",
	"Status"
];
function cellsOf(event, nameOf) {
	return [
		event.incident === null ? "" : describeEventDay(event),
		event.declared === null ? "" : event.precision === "day" ? formatDay(event.declared) : describeEventDay({
			...event,
			incident: event.declared
		}),
		eventSortName(event.type),
		nameOf(event.orgCode),
		event.siteCode === null ? "" : nameOf(event.siteCode),
		event.category ?? "",
		event.grade === null ? "" : partName("grade", event.grade),
		event.avoidable === "unknown" ? "" : partName("avoidable", event.avoidable),
		event.acquired === "unknown" ? "" : partName("acquired", event.acquired),
		partName("status", event.status)
	];
}
function EventTable({ events, nameOf }) {
	const scroller = (0, import_react.useRef)(null);
	const printing = usePrinting();
	const all = events.length <= FEW || printing;
	const virtualizer = useVirtualizer({
		count: events.length,
		estimateSize: () => ROW,
		overscan: 12,
		enabled: !all,
		getScrollElement: () => scroller.current
	});
	const items = virtualizer.getVirtualItems();
	const drawn = all ? events.slice(0, printing ? ON_PAPER : FEW).map((_, index) => index) : items.map(({ index }) => index);
	const before = all ? 0 : items[0]?.start ?? 0;
	const after = all ? 0 : virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
		ref: scroller,
		className: "events-scroller card",
		role: "region",
		"aria-label": "Events one by one",
		tabIndex: 0,
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("table", {
			className: "events-table",
			"aria-rowcount": events.length + 1,
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("thead", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tr", {
				"aria-rowindex": 1,
				children: COLUMNS.map((name) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
					scope: "col",
					children: name
				}, name))
			}) }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tbody", { children: [
				before > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tr", {
					"aria-hidden": "true",
					children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
						colSpan: COLUMNS.length,
						style: { height: before }
					})
				}),
				drawn.map((index) => {
					const event = events[index];
					if (event === void 0) return null;
					return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tr", {
						"aria-rowindex": index + 2,
						className: event.status === "de_escalated" ? "events-not-counted" : void 0,
						children: cellsOf(event, nameOf).map((cell, column) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: cell }, COLUMNS[column]))
					}, `${event.orgCode} ${event.id}`);
				}),
				after > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tr", {
					"aria-hidden": "true",
					children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", {
						colSpan: COLUMNS.length,
						style: { height: after }
					})
				})
			] })]
		})
	}), printing && events.length > ON_PAPER && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [
		"The latest ",
		ON_PAPER,
		" of ",
		formatCount(events.length, "events"),
		" are printed."
	] })] });
}
// src/views/events/NoSingleEvents.tsx
function NoSingleEvents({ contents }) {
	const addresses = useAddresses();
	const counted = new Set(contents.measures.filter(({ sourceEventType }) => sourceEventType !== void 0).map(({ id }) => id));
	const hasCounts = contents.series.some(({ measureId }) => counted.has(measureId));
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "page",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h1", { children: "Events" }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
			className: "card",
			children: [
				hasCounts ? "What is loaded holds monthly counts only. Single events stayed with whoever loaded them, so that nobody can be recognised; there is nothing to list here. " : "None of the loaded extracts holds single events or counts of them. ",
				hasCounts && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
					href: addresses.scorecard(),
					children: "See the counts on the scorecard"
				}),
				!hasCounts && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
					href: addresses.data(),
					children: "Add an extract of events"
				}),
				"."
			]
		})]
	});
}
// src/views/events/ParetoByCategory.tsx
var SHOWN = 10;
function ParetoByCategory({ tally, breakdown, hrefOf }) {
	const all = tally.filter((each) => each.breakdown === breakdown && each.cases > 0);
	const parts = all.filter(({ part }) => part !== "unknown");
	const blank = all.find(({ part }) => part === "unknown");
	const total = parts.reduce((sum, { cases }) => sum + cases, 0);
	const most = Math.max(1, ...parts.map(({ cases }) => cases));
	const name = breakdown === "category" ? "category" : "grade";
	const shares = parts.map((_, index) => parts.slice(0, index + 1).reduce((sum, { cases }) => sum + cases, 0) / Math.max(1, total));
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "card events-panel",
		"aria-labelledby": `pareto-${breakdown}`,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("h2", {
				id: `pareto-${breakdown}`,
				children: ["By ", name]
			}),
			parts.length === 0 ? /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "quiet",
				children: [
					"No ",
					name,
					" is recorded for these events."
				]
			}) : /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("table", {
				className: "pareto",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("thead", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
						scope: "col",
						children: breakdown === "category" ? "Category" : "Grade"
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
						scope: "col",
						children: "Events"
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
						scope: "col",
						children: "Share so far"
					})
				] }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("tbody", { children: parts.slice(0, SHOWN).map(({ part, cases }, index) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("th", {
						scope: "row",
						children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
							href: hrefOf(part),
							children: partName(breakdown, part)
						}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("svg", {
							className: "pareto-bar",
							width: "100%",
							height: "8",
							viewBox: "0 0 100 8",
							preserveAspectRatio: "none",
							"aria-hidden": "true",
							focusable: "false",
							children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("rect", {
								x: "0",
								y: "0",
								width: 100 * cases / most,
								height: "8"
							})
						})]
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: formatNumber(cases) }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("td", { children: [Math.round(100 * (shares[index] ?? 0)), "%"] })
				] }, part)) })]
			}),
			parts.length > SHOWN && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "quiet",
				children: [
					formatCount(parts.length - SHOWN, "others"),
					" with ",
					formatCount(parts.slice(SHOWN).reduce((sum, { cases }) => sum + cases, 0), "events"),
					" together."
				]
			}),
			parts.length > 0 && blank !== void 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "quiet",
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Link, {
					href: hrefOf("unknown"),
					children: [
						formatCount(blank.cases, "events"),
						" without a ",
						name
					]
				})
			})
		]
	});
}
// src/wording/describe-time-between.ts
var days = (number) => formatCount(Math.round(number), "days");
/**
* @example describeTimeBetween({ between, usual: 30.2, lower: 0, upper: 190, beyond: 0, … })
* // 'From one to the next it usually takes 30 days, and between 0 and 190 days where nothing has changed. It is 47 days since the last, on 14 June 2012.'
*/
function describeTimeBetween({ between, usual, lower, upper, beyond, running, withoutDay }) {
	const sentences = [];
	if (usual === null) sentences.push("There are too few events to say how long it usually takes from one to the next.");
	else if (lower === null || upper === null) sentences.push(`From one to the next it usually takes ${days(usual)}; there are too few events for limits.`);
	else sentences.push(`From one to the next it usually takes ${days(usual)}, and between ${formatNumber(Math.round(lower))} and ${days(upper)} where nothing has changed.`);
	if (beyond > 0) sentences.push(`${formatCount(beyond, "times")} ${beyond === 1 ? "lies" : "lie"} beyond these limits.`);
	if (between.running !== null) sentences.push(`It is ${days(between.running.days)} since the last, on ${formatDay(between.running.from)}${running?.beyondUpperLimit === true ? ", longer than the upper limit" : ""}.`);
	if (withoutDay > 0) sentences.push(`${formatCount(withoutDay, "events")} without an exact day ${withoutDay === 1 ? "is" : "are"} left out, so some times are too long.`);
	return sentences.join(" ");
}
// src/views/events/TimeBetweenChart.tsx
var HEIGHT = 190;
var EDGE = {
	left: 44,
	right: 16,
	top: 10,
	bottom: 24
};
function TimeBetweenChart({ time }) {
	const { between, assessment, usual, running, withoutDay } = time;
	const lower = assessment.lower.at(-1) ?? null;
	const upper = assessment.upper.at(-1) ?? null;
	const beyond = between.gaps.filter(({ plotted }) => upper !== null && plotted > upper || lower !== null && plotted < lower).length;
	const sentence = describeTimeBetween({
		between,
		usual,
		lower,
		upper,
		beyond,
		running,
		withoutDay
	});
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "card events-panel",
		"aria-labelledby": "between-heading",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", {
				id: "between-heading",
				children: "Time between"
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: sentence }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(MeasuredWidth, {
				fallback: 600,
				children: (width) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Drawing, {
					width,
					time,
					lower,
					upper,
					summary: sentence
				})
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("details", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("summary", { children: "Table of these times" }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("table", {
				className: "events-small-table",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("thead", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
						scope: "col",
						children: "From"
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
						scope: "col",
						children: "To"
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("th", {
						scope: "col",
						children: "Days"
					})
				] }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tbody", { children: [between.running !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: formatDay(between.running.from) }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("td", { children: ["still running on ", formatDay(between.running.asAt)] }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: between.running.days })
				] }), between.gaps.toReversed().map((gap, index) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("tr", { children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: formatDay(gap.from) }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: formatDay(gap.to) }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("td", { children: gap.days })
				] }, index))] })]
			})] })
		]
	});
}
function Drawing({ width, time: { between, usual }, lower, upper, summary }) {
	const { gaps, running } = between;
	const points = gaps.length + (running === null ? 0 : 1);
	const y = linear([0, Math.max(1, upper ?? 0, running?.days ?? 0, ...gaps.map(({ plotted }) => plotted))], [HEIGHT - EDGE.bottom, EDGE.top]).nice(4);
	const x = (index) => EDGE.left + (width - EDGE.left - EDGE.right) * (index + .5) / points;
	const every = Math.max(1, Math.ceil(points / Math.max(1, Math.floor((width - EDGE.left) / 64))));
	const right = width - EDGE.right;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("svg", {
		className: "time-between",
		width,
		height: HEIGHT,
		viewBox: `0 0 ${String(width)} ${String(HEIGHT)}`,
		role: "img",
		"aria-label": summary,
		focusable: "false",
		children: [
			lower !== null && upper !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("rect", {
				className: "time-between-band",
				x: EDGE.left,
				width: right - EDGE.left,
				y: y(upper),
				height: Math.max(0, y(Math.max(0, lower)) - y(upper))
			}),
			y.ticks(4).map((tick) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("g", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("line", {
				className: "time-between-rule",
				x1: EDGE.left,
				x2: right,
				y1: y(tick),
				y2: y(tick)
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("text", {
				x: EDGE.left - 6,
				y: y(tick) + 4,
				textAnchor: "end",
				children: tick
			})] }, tick)),
			usual !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("line", {
				className: "time-between-usual",
				x1: EDGE.left,
				x2: right,
				y1: y(usual),
				y2: y(usual)
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("polyline", {
				className: "time-between-line",
				points: gaps.map(({ plotted }, index) => `${x(index).toFixed(1)},${y(plotted).toFixed(1)}`).join(" ")
			}),
			gaps.map(({ plotted, to }, index) => {
				const special = upper !== null && plotted > upper || lower !== null && plotted < lower;
				return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("g", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("circle", {
					className: special ? "time-between-special" : "time-between-point",
					cx: x(index),
					cy: y(plotted),
					r: special ? 5 : 3.2
				}), index % every === 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("text", {
					x: x(index),
					y: 184,
					textAnchor: "middle",
					children: formatPeriodShort(to.slice(0, 7))
				})] }, index);
			}),
			running !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("circle", {
				className: "time-between-running",
				cx: x(points - 1),
				cy: y(running.days),
				r: 4
			})
		]
	});
}
// src/views/events/EventsPage.tsx
/** Never events, serious incidents, pressure ulcers, infections and concerns, one by one and together. */
function EventsPage() {
	useTitle("Events");
	const addresses = useAddresses();
	const search = useSearch();
	const choice = (0, import_react.useMemo)(() => readEventChoice(search), [search]);
	const { pack, contentHash, engine } = useHoldingState();
	const contents = useContents();
	const found = useChosenEvents(choice);
	const failure = contents.error ?? found.error;
	const oneSort = choice.measure !== null || choice.type !== null;
	const complete = (found.data?.events.length ?? 0) < MOST_CHOSEN;
	const lastMonth = contents.data?.lastMonth ?? null;
	const measure = contents.data?.measures.find(({ id }) => id === choice.measure);
	const time = (0, import_react.useMemo)(() => found.data && lastMonth !== null && oneSort && complete && (choice.provider !== null || choice.site !== null) ? timeBetween(found.data.events, lastDayOf(choice.to ?? lastMonth), measure?.eventDate === "declared", DEFAULT_RULE_SET) : null, [
		found.data,
		lastMonth,
		oneSort,
		complete,
		choice,
		measure
	]);
	if (failure) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScreenFailed, {
		heading: "Events",
		failure
	});
	if (contentHash === null && (pack.state === "absent" || pack.state === "failed")) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScreenWithoutData, { heading: "Events" });
	if (engine.state === "failed") return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(EngineGone, {});
	if (contents.data === void 0 || lastMonth === null) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ScreenLoading, { heading: "Events" });
	if (found.data == null) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(EngineReading, {});
	if (found.data.all.length === 0) return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(NoSingleEvents, { contents: contents.data });
	const names = new Map(contents.data.organisations.map(({ code, shortName }) => [code, shortName]));
	const nameOf = (code) => names.get(code) ?? code;
	const change = (part) => goTo(addresses.events({
		...choice,
		...part
	}));
	const place = choice.site !== null && choice.site !== "unknown" ? choice.site : choice.provider;
	const { events, tally, everMonth } = found.data;
	const cases = sumOf(tally, "cases");
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "page events-page",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("h1", { children: [measure?.name ?? (choice.type === null ? "Events" : eventSortName(choice.type)), place !== null && `, ${nameOf(place)}`] }),
			choice.measure !== null && place !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "screen-only",
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Link, {
					href: addresses.chart(choice.measure, place, { pin: choice.from !== null && choice.from === choice.to ? choice.from : null }),
					children: "Back to the chart"
				})
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(EventFilters, {
				choice,
				contents: contents.data,
				found: found.data,
				onChange: change
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				role: "status",
				className: "events-summary",
				children: [describeChosenEvents(cases, sumOf(tally, "deEscalated"), choice.from, choice.to), !complete && ` The latest ${2e4.toLocaleString("en-GB")} are listed; choose less to see the others.`]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(EventsCalendar, {
				tally,
				contents: contents.data,
				choice
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "events-panels",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(DaysSince, {
						tally: everMonth,
						asAt: lastDayOf(lastMonth),
						nameOf,
						hrefOf: (type, provider) => addresses.events({
							...choice,
							type: choice.measure === null ? type : null,
							provider
						})
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ParetoByCategory, {
						tally,
						breakdown: "category",
						hrefOf: (category) => addresses.events({
							...choice,
							category
						})
					}),
					oneSort && tally.some(({ breakdown, part }) => breakdown === "grade" && part !== "unknown") && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(ParetoByCategory, {
						tally,
						breakdown: "grade",
						hrefOf: (grade) => addresses.events({
							...choice,
							grade
						})
					})
				]
			}),
			time !== null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(TimeBetweenChart, { time }),
			oneSort && time === null && cases > 1 && place === null && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "quiet",
				children: "Choose a provider to see the time between events."
			}),
			events.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(EventTable, {
				events,
				nameOf
			})
		]
	});
}
var sumOf = (tally, column) => tally.filter(({ breakdown }) => breakdown === "provider").reduce((sum, each) => sum + each[column], 0);
/** The charts of a pack stand before its rows are read; single events come with the rows. */
function EngineReading() {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "page",
		"aria-busy": "true",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h1", { children: "Events" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			role: "status",
			children: "Reading the events…"
		})]
	});
}
function EngineGone() {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "page",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h1", { children: "Events" }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			className: "card",
			role: "alert",
			children: "Single events cannot be listed, because the database of this page did not start. The charts still show how many there were in each month."
		})]
	});
}
export { EventsPage };
