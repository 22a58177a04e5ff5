import { r as __toESM } from "./rolldown-runtime-SbdDWaPq.js";
import { n as require_react } from "./jsx-runtime-CgfO9KJ9.js";
// src/views/shared/use-title.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
/** Names the screen in the browser's tab and for a screen reader that arrives: `Scorecard – Watchline`. */
function useTitle(screen) {
	(0, import_react.useEffect)(() => {
		document.title = `${screen} – Watchline`;
	}, [screen]);
}
export { useTitle as t };
