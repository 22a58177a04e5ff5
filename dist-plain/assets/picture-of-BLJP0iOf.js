import { Ot as require_client, kt as require_react_dom } from "./index-DGYiDaCT.js";
import { y as textWidth } from "./bounds-for-CM2B1j7v.js";
import { t as DrawnChart } from "./DrawnChart-Dzbn8c6n.js";
import { t as require_jsx_runtime } from "./jsx-runtime-CgfO9KJ9.js";
// src/chart/drawing-file.ts
var import_react_dom = require_react_dom();
var import_client = require_client();
/** A chart's drawing as a file of its own. */
/** What a drawing owes to the page's style sheet. Places and sizes are in the drawing itself. */
var PAINT = [
	"fill",
	"fill-opacity",
	"stroke",
	"stroke-width",
	"stroke-dasharray",
	"stroke-linejoin",
	"stroke-linecap",
	"opacity",
	"paint-order",
	"font-family",
	"font-size",
	"font-style",
	"font-weight",
	"font-variant-numeric",
	"shape-rendering"
];
var SVG = "http://www.w3.org/2000/svg";
var MARGIN = 20;
var HEADING = {
	size: 20,
	height: 28,
	weight: "700"
};
var LINE = {
	size: 14,
	height: 20,
	weight: "400"
};
var FOOT = {
	size: 11,
	height: 15,
	weight: "400"
};
/**
* The drawing as the text of an SVG file that looks the same anywhere, without the page's style sheet.
*
* Takes the drawing in the page (`.wl-drawing`), because only there its colours are known; gives a copy with every
* colour and face written into it, a title (the chart's sentence) for readers who cannot see it, and a white ground, since a picture
* pasted into a dark slide must stay legible. With a frame, its words stand around the drawing as text. The drawing itself is not changed.
*
* @example drawingFile(document.querySelector('.wl-drawing')) // '<svg xmlns="http://www.w3.org/2000/svg" width="760" …'
*/
function drawingFile(drawing, frame = null) {
	const page = drawing.ownerDocument;
	const copy = drawing.cloneNode(true);
	const originals = [drawing, ...drawing.querySelectorAll("*")];
	const copies = [copy, ...copy.querySelectorAll("*")];
	for (const [index, original] of originals.entries()) {
		const target = copies[index];
		if (target === void 0) continue;
		const style = page.defaultView?.getComputedStyle(original);
		for (const name of PAINT) {
			const value = style?.getPropertyValue(name) ?? "";
			if (value !== "") target.setAttribute(name, value.replaceAll("\"", "'"));
		}
		target.removeAttribute("class");
	}
	const ground = page.createElementNS(SVG, "rect");
	for (const [name, value] of [
		["width", "100%"],
		["height", "100%"],
		["fill", "white"]
	]) ground.setAttribute(name, value);
	const title = page.createElementNS(SVG, "title");
	title.textContent = drawing.getAttribute("aria-label") ?? "";
	if (frame === null) {
		copy.prepend(title, ground);
		return new XMLSerializer().serializeToString(copy);
	}
	return new XMLSerializer().serializeToString(framed(copy, frame, title, ground, drawing));
}
function framed(copy, frame, title, ground, drawing) {
	const page = drawing.ownerDocument;
	const size = (name) => Number(drawing.getAttribute(name) ?? 0);
	const width = size("width") + 40;
	const whole = page.createElementNS(SVG, "svg");
	const ink = page.defaultView?.getComputedStyle(drawing).color ?? "";
	let y = MARGIN;
	const write = (text, { size: points, height, weight }) => {
		for (const part of brokenLines(text, width - 40, points)) {
			const line = page.createElementNS(SVG, "text");
			const places = {
				x: MARGIN,
				y: y + points,
				fill: ink || "black",
				"font-size": points,
				"font-weight": weight,
				"font-family": "arial, \"Liberation Sans\", sans-serif"
			};
			for (const [name, value] of Object.entries(places)) line.setAttribute(name, String(value).replaceAll("\"", "'"));
			line.textContent = part;
			whole.append(line);
			y += height;
		}
	};
	write(frame.heading, HEADING);
	for (const line of frame.lines) write(line, LINE);
	y += 8;
	copy.setAttribute("x", String(MARGIN));
	copy.setAttribute("y", String(y));
	y += size("height") + 10;
	for (const line of frame.foot) write(line, FOOT);
	y += 14;
	whole.append(copy);
	title.textContent = [frame.heading, title.textContent].filter((text) => text !== "").join(". ");
	whole.prepend(title, ground);
	for (const [name, value] of [
		["width", width],
		["height", y],
		["viewBox", `0 0 ${String(width)} ${String(y)}`],
		["role", "img"]
	]) whole.setAttribute(name, String(value));
	return whole;
}
/** Text in lines of so many pixels, broken between words; a word that is longer stands alone. */
function brokenLines(text, width, size) {
	const lines = [];
	for (const word of text.split(" ")) {
		const longer = `${lines.at(-1) ?? ""} ${word}`;
		if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
// src/views/chart/take-away/picture-of.tsx
/** A chart as a picture of its own: drawn anew at a fixed width, in the colours of paper, with its words around it. */
var import_jsx_runtime = require_jsx_runtime();
/** As wide as a slide or half an A4 page needs it, whatever the screen. */
var WIDTH = 960;
var HEIGHT = 430;
/**
* The chart as the text of an SVG file. A telephone gives the same picture as a projector; a dark page gives a light one, since it is
* for paper and slides. The page itself is not repainted.
*/
function svgOf({ chart, summary, shown, frame }) {
	const page = document.documentElement;
	const room = document.createElement("div");
	room.className = "off-page";
	room.setAttribute("aria-hidden", "true");
	document.body.append(room);
	const root = (0, import_client.createRoot)(room);
	const theme = page.dataset["theme"];
	page.dataset["theme"] = "light";
	try {
		(0, import_react_dom.flushSync)(() => root.render(/* @__PURE__ */ (0, import_jsx_runtime.jsx)(DrawnChart, {
			chart,
			summary,
			shown,
			width: WIDTH,
			height: HEIGHT,
			interactive: false
		})));
		const drawing = room.querySelector(".wl-drawing");
		if (drawing === null) throw new Error("The chart was not drawn.");
		return drawingFile(drawing, frame);
	} finally {
		if (theme === void 0) delete page.dataset["theme"];
		else page.dataset["theme"] = theme;
		root.unmount();
		room.remove();
	}
}
/** The same picture as PNG, two pixels for each one of the drawing, on white. Rejects where the browser cannot draw it. */
async function pngOf(svg) {
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	const canvas = document.createElement("canvas");
	canvas.width = image.naturalWidth * 2;
	canvas.height = image.naturalHeight * 2;
	const pen = canvas.getContext("2d");
	if (pen === null) throw new Error("This browser draws no pictures.");
	pen.fillStyle = "white";
	pen.fillRect(0, 0, canvas.width, canvas.height);
	pen.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => blob === null ? reject(/* @__PURE__ */ new Error("This browser made no picture.")) : resolve(blob), "image/png");
	});
}
export { pngOf, svgOf };
