import { r as __toESM } from "./rolldown-runtime-SbdDWaPq.js";
import { n as require_react, t as require_jsx_runtime } from "./jsx-runtime-CgfO9KJ9.js";
// src/chart/MeasuredWidth.tsx
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
var import_jsx_runtime = require_jsx_runtime();
/** How wide is the room for this chart? Measures its own box before anything is drawn into it, again whenever that changes; whole pixels. */
function MeasuredWidth({ fallback = 760, children }) {
	const box = (0, import_react.useRef)(null);
	const [width, setWidth] = (0, import_react.useState)(() => typeof ResizeObserver === "undefined" ? fallback : null);
	(0, import_react.useLayoutEffect)(() => {
		const element = box.current;
		if (element === null || typeof ResizeObserver === "undefined") return;
		const measure = (wide) => {
			setWidth((before) => wide > 0 ? Math.floor(wide) : before ?? fallback);
		};
		measure(element.clientWidth);
		const observer = new ResizeObserver(([entry]) => measure(entry?.contentRect.width ?? 0));
		observer.observe(element);
		return () => observer.disconnect();
	}, [fallback]);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
		ref: box,
		className: "wl-measured",
		children: width !== null && children(width)
	});
}
export { MeasuredWidth as t };
