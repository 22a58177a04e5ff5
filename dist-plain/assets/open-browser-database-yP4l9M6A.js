import { n as engineFailure, t as DatabaseFailure } from "./failure-C5RXDwqm.js";
import { a as Table, n as tableToIPC, r as RecordBatchReader, y as Type } from "./serialization-C_q5uulO.js";
import { wt as addCatalogue } from "./index-DGYiDaCT.js";
import { n as rowsFromArrowWithPauses } from "./rows-from-arrow-B_fJ-hSH.js";
import { V as __vitePreload } from "./format-period-BD7N9t4d.js";
// node_modules/@duckdb/duckdb-wasm/dist/duckdb-browser.mjs
var j = Object.create;
var P = Object.defineProperty;
var K = Object.getOwnPropertyDescriptor;
var V = Object.getOwnPropertyNames;
var z = Object.getPrototypeOf;
var J = Object.prototype.hasOwnProperty;
var X = (s, e) => () => (e || s((e = { exports: {} }).exports, e), e.exports);
var $ = (s, e, r, t) => {
	if (e && typeof e == "object" || typeof e == "function") for (let o of V(e)) !J.call(s, o) && o !== r && P(s, o, {
		get: () => e[o],
		enumerable: !(t = K(e, o)) || t.enumerable
	});
	return s;
};
var Z = (s, e, r) => (r = s != null ? j(z(s)) : {}, $(e || !s || !s.__esModule ? P(r, "default", {
	value: s,
	enumerable: !0
}) : r, s));
var q = X((Ze, H) => {
	H.exports = Worker;
});
var ee = ((o) => (o[o.UNDEFINED = 0] = "UNDEFINED", o[o.AUTOMATIC = 1] = "AUTOMATIC", o[o.READ_ONLY = 2] = "READ_ONLY", o[o.READ_WRITE = 3] = "READ_WRITE", o))(ee || {});
var re = ((n) => (n[n.IDENTIFIER = 0] = "IDENTIFIER", n[n.NUMERIC_CONSTANT = 1] = "NUMERIC_CONSTANT", n[n.STRING_CONSTANT = 2] = "STRING_CONSTANT", n[n.OPERATOR = 3] = "OPERATOR", n[n.KEYWORD = 4] = "KEYWORD", n[n.COMMENT = 5] = "COMMENT", n))(re || {});
var te = ((i) => (i[i.NONE = 0] = "NONE", i[i.DEBUG = 1] = "DEBUG", i[i.INFO = 2] = "INFO", i[i.WARNING = 3] = "WARNING", i[i.ERROR = 4] = "ERROR", i))(te || {});
var se = ((n) => (n[n.NONE = 0] = "NONE", n[n.CONNECT = 1] = "CONNECT", n[n.DISCONNECT = 2] = "DISCONNECT", n[n.OPEN = 3] = "OPEN", n[n.QUERY = 4] = "QUERY", n[n.INSTANTIATE = 5] = "INSTANTIATE", n))(se || {});
var ne = ((n) => (n[n.NONE = 0] = "NONE", n[n.OK = 1] = "OK", n[n.ERROR = 2] = "ERROR", n[n.START = 3] = "START", n[n.RUN = 4] = "RUN", n[n.CAPTURE = 5] = "CAPTURE", n))(ne || {});
var oe = ((i) => (i[i.NONE = 0] = "NONE", i[i.WEB_WORKER = 1] = "WEB_WORKER", i[i.NODE_WORKER = 2] = "NODE_WORKER", i[i.BINDINGS = 3] = "BINDINGS", i[i.ASYNC_DUCKDB = 4] = "ASYNC_DUCKDB", i))(oe || {});
var N = class {
	log(e) {}
};
var ie = ((t) => (t[t.SUCCESS = 0] = "SUCCESS", t[t.MAX_ARROW_ERROR = 255] = "MAX_ARROW_ERROR", t[t.DUCKDB_WASM_RETRY = 256] = "DUCKDB_WASM_RETRY", t))(ie || {});
var E = class {
	constructor(e, r) {
		this._bindings = e, this._conn = r;
	}
	get bindings() {
		return this._bindings;
	}
	async close() {
		return this._bindings.disconnect(this._conn);
	}
	useUnsafe(e) {
		return e(this._bindings, this._conn);
	}
	async query(e) {
		this._bindings.logger.log({
			timestamp: /* @__PURE__ */ new Date(),
			level: 2,
			origin: 4,
			topic: 4,
			event: 4,
			value: e
		});
		let r = await this._bindings.runQuery(this._conn, e), t = RecordBatchReader.from(r);
		return console.assert(t.isSync(), "Reader is not sync"), console.assert(t.isFile(), "Reader is not file"), new Table(t);
	}
	async send(e, r = !1) {
		this._bindings.logger.log({
			timestamp: /* @__PURE__ */ new Date(),
			level: 2,
			origin: 4,
			topic: 4,
			event: 4,
			value: e
		});
		let t = await this._bindings.startPendingQuery(this._conn, e, r);
		for (; t == null;) {
			if (this._bindings.isDetached()) {
				console.error("cannot send a message since the worker is not set!");
				return;
			}
			t = await this._bindings.pollPendingQuery(this._conn);
		}
		let o = new p(this._bindings, this._conn, t), i = await RecordBatchReader.from(o);
		return console.assert(i.isAsync()), console.assert(i.isStream()), i;
	}
	async cancelSent() {
		return await this._bindings.cancelPendingQuery(this._conn);
	}
	async getTableNames(e) {
		return await this._bindings.getTableNames(this._conn, e);
	}
	async prepare(e) {
		let r = await this._bindings.createPrepared(this._conn, e);
		return new b(this._bindings, this._conn, r);
	}
	async insertArrowTable(e, r) {
		let t = tableToIPC(e, "stream");
		await this.insertArrowFromIPCStream(t, r);
	}
	async insertArrowFromIPCStream(e, r) {
		await this._bindings.insertArrowFromIPCStream(this._conn, e, r);
	}
	async insertCSVFromPath(e, r) {
		await this._bindings.insertCSVFromPath(this._conn, e, r);
	}
	async insertJSONFromPath(e, r) {
		await this._bindings.insertJSONFromPath(this._conn, e, r);
	}
};
var p = class {
	constructor(e, r, t) {
		this.db = e;
		this.conn = r;
		this.header = t;
		this._first = !0, this._depleted = !1, this._inFlight = null;
	}
	async next() {
		if (this._first) return this._first = !1, {
			done: !1,
			value: this.header
		};
		if (this._depleted) return {
			done: !0,
			value: null
		};
		let e = null;
		for (this._inFlight != null && (e = await this._inFlight, this._inFlight = null); e == null;) e = await this.db.fetchQueryResults(this.conn);
		return this._depleted = e.length == 0, this._depleted || (this._inFlight = this.db.fetchQueryResults(this.conn)), {
			done: this._depleted,
			value: e
		};
	}
	[Symbol.asyncIterator]() {
		return this;
	}
};
var b = class {
	constructor(e, r, t) {
		this.bindings = e, this.connectionId = r, this.statementId = t;
	}
	async close() {
		await this.bindings.closePrepared(this.connectionId, this.statementId);
	}
	async query(...e) {
		let r = await this.bindings.runPrepared(this.connectionId, this.statementId, e), t = RecordBatchReader.from(r);
		return console.assert(t.isSync()), console.assert(t.isFile()), new Table(t);
	}
	async send(...e) {
		let r = await this.bindings.sendPrepared(this.connectionId, this.statementId, e), t = new p(this.bindings, this.connectionId, r), o = await RecordBatchReader.from(t);
		return console.assert(o.isAsync()), console.assert(o.isStream()), o;
	}
};
var D = ((c) => (c.CANCEL_PENDING_QUERY = "CANCEL_PENDING_QUERY", c.CLOSE_PREPARED = "CLOSE_PREPARED", c.COLLECT_FILE_STATISTICS = "COLLECT_FILE_STATISTICS", c.REGISTER_OPFS_FILE_NAME = "REGISTER_OPFS_FILE_NAME", c.CONNECT = "CONNECT", c.COPY_FILE_TO_BUFFER = "COPY_FILE_TO_BUFFER", c.COPY_FILE_TO_PATH = "COPY_FILE_TO_PATH", c.CREATE_PREPARED = "CREATE_PREPARED", c.DISCONNECT = "DISCONNECT", c.DROP_FILE = "DROP_FILE", c.DROP_FILES = "DROP_FILES", c.EXPORT_FILE_STATISTICS = "EXPORT_FILE_STATISTICS", c.FETCH_QUERY_RESULTS = "FETCH_QUERY_RESULTS", c.FLUSH_FILES = "FLUSH_FILES", c.GET_FEATURE_FLAGS = "GET_FEATURE_FLAGS", c.GET_TABLE_NAMES = "GET_TABLE_NAMES", c.GET_VERSION = "GET_VERSION", c.GLOB_FILE_INFOS = "GLOB_FILE_INFOS", c.INSERT_ARROW_FROM_IPC_STREAM = "INSERT_ARROW_FROM_IPC_STREAM", c.INSERT_CSV_FROM_PATH = "IMPORT_CSV_FROM_PATH", c.INSERT_JSON_FROM_PATH = "IMPORT_JSON_FROM_PATH", c.INSTANTIATE = "INSTANTIATE", c.OPEN = "OPEN", c.PING = "PING", c.POLL_PENDING_QUERY = "POLL_PENDING_QUERY", c.REGISTER_FILE_BUFFER = "REGISTER_FILE_BUFFER", c.REGISTER_FILE_HANDLE = "REGISTER_FILE_HANDLE", c.REGISTER_FILE_URL = "REGISTER_FILE_URL", c.RESET = "RESET", c.RUN_PREPARED = "RUN_PREPARED", c.RUN_QUERY = "RUN_QUERY", c.SEND_PREPARED = "SEND_PREPARED", c.START_PENDING_QUERY = "START_PENDING_QUERY", c.TOKENIZE = "TOKENIZE", c))(D || {});
var O = ((l) => (l.CONNECTION_INFO = "CONNECTION_INFO", l.ERROR = "ERROR", l.FEATURE_FLAGS = "FEATURE_FLAGS", l.FILE_BUFFER = "FILE_BUFFER", l.FILE_INFOS = "FILE_INFOS", l.FILE_SIZE = "FILE_SIZE", l.FILE_STATISTICS = "FILE_STATISTICS", l.INSTANTIATE_PROGRESS = "INSTANTIATE_PROGRESS", l.LOG = "LOG", l.PROGRESS_UPDATE = "PROGRESS_UPDATE", l.OK = "OK", l.PREPARED_STATEMENT_ID = "PREPARED_STATEMENT_ID", l.QUERY_PLAN = "QUERY_PLAN", l.QUERY_RESULT = "QUERY_RESULT", l.QUERY_RESULT_CHUNK = "QUERY_RESULT_CHUNK", l.QUERY_RESULT_HEADER = "QUERY_RESULT_HEADER", l.QUERY_RESULT_HEADER_OR_NULL = "QUERY_RESULT_HEADER_OR_NULL", l.REGISTERED_FILE = "REGISTERED_FILE", l.SCRIPT_TOKENS = "SCRIPT_TOKENS", l.SUCCESS = "SUCCESS", l.TABLE_NAMES = "TABLE_NAMES", l.VERSION_STRING = "VERSION_STRING", l))(O || {});
var a = class {
	constructor(e, r) {
		this.promiseResolver = () => {};
		this.promiseRejecter = () => {};
		this.type = e, this.data = r, this.promise = new Promise((t, o) => {
			this.promiseResolver = t, this.promiseRejecter = o;
		});
	}
};
function _(s) {
	switch (s.typeId) {
		case Type.Binary: return { sqlType: "binary" };
		case Type.Bool: return { sqlType: "bool" };
		case Type.Date: return { sqlType: "date" };
		case Type.DateDay: return { sqlType: "date32[d]" };
		case Type.DateMillisecond: return { sqlType: "date64[ms]" };
		case Type.Decimal: {
			let e = s;
			return {
				sqlType: "decimal",
				precision: e.precision,
				scale: e.scale
			};
		}
		case Type.Float: return { sqlType: "float" };
		case Type.Float16: return { sqlType: "float16" };
		case Type.Float32: return { sqlType: "float32" };
		case Type.Float64: return { sqlType: "float64" };
		case Type.Int: return { sqlType: "int32" };
		case Type.Int16: return { sqlType: "int16" };
		case Type.Int32: return { sqlType: "int32" };
		case Type.Int64: return { sqlType: "int64" };
		case Type.Uint16: return { sqlType: "uint16" };
		case Type.Uint32: return { sqlType: "uint32" };
		case Type.Uint64: return { sqlType: "uint64" };
		case Type.Uint8: return { sqlType: "uint8" };
		case Type.IntervalDayTime: return { sqlType: "interval[dt]" };
		case Type.IntervalYearMonth: return { sqlType: "interval[m]" };
		case Type.List: return {
			sqlType: "list",
			valueType: _(s.valueType)
		};
		case Type.FixedSizeBinary: return {
			sqlType: "fixedsizebinary",
			byteWidth: s.byteWidth
		};
		case Type.Null: return { sqlType: "null" };
		case Type.Utf8: return { sqlType: "utf8" };
		case Type.Struct: return {
			sqlType: "struct",
			fields: s.children.map((r) => R(r.name, r.type))
		};
		case Type.Map: {
			let e = s;
			return {
				sqlType: "map",
				keyType: _(e.keyType),
				valueType: _(e.valueType)
			};
		}
		case Type.Time: return { sqlType: "time[s]" };
		case Type.TimeMicrosecond: return { sqlType: "time[us]" };
		case Type.TimeMillisecond: return { sqlType: "time[ms]" };
		case Type.TimeNanosecond: return { sqlType: "time[ns]" };
		case Type.TimeSecond: return { sqlType: "time[s]" };
		case Type.Timestamp: return {
			sqlType: "timestamp",
			timezone: s.timezone || void 0
		};
		case Type.TimestampSecond: return {
			sqlType: "timestamp[s]",
			timezone: s.timezone || void 0
		};
		case Type.TimestampMicrosecond: return {
			sqlType: "timestamp[us]",
			timezone: s.timezone || void 0
		};
		case Type.TimestampNanosecond: return {
			sqlType: "timestamp[ns]",
			timezone: s.timezone || void 0
		};
		case Type.TimestampMillisecond: return {
			sqlType: "timestamp[ms]",
			timezone: s.timezone || void 0
		};
	}
	throw new Error("unsupported arrow type: ".concat(s.toString()));
}
function R(s, e) {
	let r = _(e);
	return r.name = s, r;
}
var ae = /'(opfs:\/\/\S*?)'/g;
var de = /(opfs:\/\/\S*?)/g;
function L(s) {
	return s.search(de) > -1;
}
function F(s) {
	return [...s.matchAll(ae)].map((e) => e[1]);
}
var ce = new TextEncoder();
var f = class {
	constructor(e, r = null) {
		this._onInstantiationProgress = [];
		this._onExecutionProgress = [];
		this._worker = null;
		this._workerShutdownPromise = null;
		this._workerShutdownResolver = () => {};
		this._nextMessageId = 0;
		this._pendingRequests = /* @__PURE__ */ new Map();
		this._config = {};
		this._logger = e, this._onMessageHandler = this.onMessage.bind(this), this._onErrorHandler = this.onError.bind(this), this._onCloseHandler = this.onClose.bind(this), r != null && this.attach(r);
	}
	get logger() {
		return this._logger;
	}
	get config() {
		return this._config;
	}
	attach(e) {
		this._worker = e, this._worker.addEventListener("message", this._onMessageHandler), this._worker.addEventListener("error", this._onErrorHandler), this._worker.addEventListener("close", this._onCloseHandler), this._workerShutdownPromise = new Promise((r, t) => {
			this._workerShutdownResolver = r;
		});
	}
	detach() {
		this._worker && (this._worker.removeEventListener("message", this._onMessageHandler), this._worker.removeEventListener("error", this._onErrorHandler), this._worker.removeEventListener("close", this._onCloseHandler), this._worker = null, this._workerShutdownResolver(null), this._workerShutdownPromise = null, this._workerShutdownResolver = () => {});
	}
	async terminate() {
		this._worker && (this._worker.terminate(), this._worker = null, this._workerShutdownPromise = null, this._workerShutdownResolver = () => {});
	}
	async postTask(e, r = []) {
		if (!this._worker) {
			console.error("cannot send a message since the worker is not set!:" + e.type + "," + e.data);
			return;
		}
		let t = this._nextMessageId++;
		return this._pendingRequests.set(t, e), this._worker.postMessage({
			messageId: t,
			type: e.type,
			data: e.data
		}, r), await e.promise;
	}
	onMessage(e) {
		var o;
		let r = e.data;
		switch (r.type) {
			case "PROGRESS_UPDATE":
				for (let i of this._onExecutionProgress) i(r.data);
				return;
			case "LOG":
				this._logger.log(r.data);
				return;
			case "INSTANTIATE_PROGRESS":
				for (let i of this._onInstantiationProgress) i(r.data);
				return;
		}
		let t = this._pendingRequests.get(r.requestId);
		if (!t) {
			console.warn("unassociated response: [".concat(r.requestId, ", ").concat(r.type.toString(), "]"));
			return;
		}
		if (this._pendingRequests.delete(r.requestId), r.type == "ERROR") {
			let i = new Error(r.data.message);
			i.name = r.data.name, (o = Object.getOwnPropertyDescriptor(i, "stack")) != null && o.writable && (i.stack = r.data.stack), t.promiseRejecter(i);
			return;
		}
		switch (t.type) {
			case "CLOSE_PREPARED":
			case "COLLECT_FILE_STATISTICS":
			case "REGISTER_OPFS_FILE_NAME":
			case "COPY_FILE_TO_PATH":
			case "DISCONNECT":
			case "DROP_FILE":
			case "DROP_FILES":
			case "FLUSH_FILES":
			case "INSERT_ARROW_FROM_IPC_STREAM":
			case "IMPORT_CSV_FROM_PATH":
			case "IMPORT_JSON_FROM_PATH":
			case "OPEN":
			case "PING":
			case "REGISTER_FILE_BUFFER":
			case "REGISTER_FILE_HANDLE":
			case "REGISTER_FILE_URL":
			case "RESET":
				if (r.type == "OK") {
					t.promiseResolver(r.data);
					return;
				}
				break;
			case "INSTANTIATE":
				if (this._onInstantiationProgress = [], r.type == "OK") {
					t.promiseResolver(r.data);
					return;
				}
				break;
			case "GLOB_FILE_INFOS":
				if (r.type == "FILE_INFOS") {
					t.promiseResolver(r.data);
					return;
				}
				break;
			case "GET_VERSION":
				if (r.type == "VERSION_STRING") {
					t.promiseResolver(r.data);
					return;
				}
				break;
			case "GET_FEATURE_FLAGS":
				if (r.type == "FEATURE_FLAGS") {
					t.promiseResolver(r.data);
					return;
				}
				break;
			case "GET_TABLE_NAMES":
				if (r.type == "TABLE_NAMES") {
					t.promiseResolver(r.data);
					return;
				}
				break;
			case "TOKENIZE":
				if (r.type == "SCRIPT_TOKENS") {
					t.promiseResolver(r.data);
					return;
				}
				break;
			case "COPY_FILE_TO_BUFFER":
				if (r.type == "FILE_BUFFER") {
					t.promiseResolver(r.data);
					return;
				}
				break;
			case "EXPORT_FILE_STATISTICS":
				if (r.type == "FILE_STATISTICS") {
					t.promiseResolver(r.data);
					return;
				}
				break;
			case "CONNECT":
				if (r.type == "CONNECTION_INFO") {
					t.promiseResolver(r.data);
					return;
				}
				break;
			case "RUN_PREPARED":
			case "RUN_QUERY":
				if (r.type == "QUERY_RESULT") {
					t.promiseResolver(r.data);
					return;
				}
				break;
			case "SEND_PREPARED":
				if (r.type == "QUERY_RESULT_HEADER") {
					t.promiseResolver(r.data);
					return;
				}
				break;
			case "START_PENDING_QUERY":
				if (r.type == "QUERY_RESULT_HEADER_OR_NULL") {
					t.promiseResolver(r.data);
					return;
				}
				break;
			case "POLL_PENDING_QUERY":
				if (r.type == "QUERY_RESULT_HEADER_OR_NULL") {
					t.promiseResolver(r.data);
					return;
				}
				break;
			case "CANCEL_PENDING_QUERY":
				if (this._onInstantiationProgress = [], r.type == "SUCCESS") {
					t.promiseResolver(r.data);
					return;
				}
				break;
			case "FETCH_QUERY_RESULTS":
				if (r.type == "QUERY_RESULT_CHUNK") {
					t.promiseResolver(r.data);
					return;
				}
				break;
			case "CREATE_PREPARED": if (r.type == "PREPARED_STATEMENT_ID") {
				t.promiseResolver(r.data);
				return;
			}
		}
		t.promiseRejecter(new Error("unexpected response type: ".concat(r.type.toString())));
	}
	onError(e) {
		console.error(e), console.error("error in duckdb worker: ".concat(e.message)), this._pendingRequests.clear();
	}
	onClose() {
		if (this._workerShutdownResolver(null), this._pendingRequests.size != 0) {
			console.warn("worker terminated with ".concat(this._pendingRequests.size, " pending requests"));
			return;
		}
		this._pendingRequests.clear();
	}
	isDetached() {
		return !this._worker;
	}
	async reset() {
		let e = new a("RESET", null);
		return await this.postTask(e);
	}
	async ping() {
		let e = new a("PING", null);
		await this.postTask(e);
	}
	async dropFile(e) {
		let r = new a("DROP_FILE", e);
		return await this.postTask(r);
	}
	async dropFiles(e) {
		let r = new a("DROP_FILES", e);
		return await this.postTask(r);
	}
	async flushFiles() {
		let e = new a("FLUSH_FILES", null);
		return await this.postTask(e);
	}
	async instantiate(e, r = null, t = (o) => {}) {
		this._onInstantiationProgress.push(t);
		let o = new a("INSTANTIATE", [e, r]);
		return await this.postTask(o);
	}
	async getVersion() {
		let e = new a("GET_VERSION", null);
		return await this.postTask(e);
	}
	async getFeatureFlags() {
		let e = new a("GET_FEATURE_FLAGS", null);
		return await this.postTask(e);
	}
	async open(e) {
		this._config = e;
		let r = new a("OPEN", e);
		await this.postTask(r);
	}
	async tokenize(e) {
		let r = new a("TOKENIZE", e);
		return await this.postTask(r);
	}
	async connectInternal() {
		let e = new a("CONNECT", null);
		return await this.postTask(e);
	}
	async connect() {
		let e = await this.connectInternal();
		return new E(this, e);
	}
	async disconnect(e) {
		let r = new a("DISCONNECT", e);
		await this.postTask(r);
	}
	async runQuery(e, r) {
		if (this.shouldOPFSFileHandling()) {
			let t = await this.registerOPFSFileFromSQL(r);
			try {
				return await this._runQueryAsync(e, r);
			} finally {
				t.length > 0 && await this.dropFiles(t);
			}
		} else return await this._runQueryAsync(e, r);
	}
	async _runQueryAsync(e, r) {
		let t = new a("RUN_QUERY", [e, r]);
		return await this.postTask(t);
	}
	async startPendingQuery(e, r, t = !1) {
		if (this.shouldOPFSFileHandling()) {
			let o = await this.registerOPFSFileFromSQL(r);
			try {
				return await this._startPendingQueryAsync(e, r, t);
			} finally {
				o.length > 0 && await this.dropFiles(o);
			}
		} else return await this._startPendingQueryAsync(e, r, t);
	}
	async _startPendingQueryAsync(e, r, t = !1) {
		let o = new a("START_PENDING_QUERY", [
			e,
			r,
			t
		]);
		return await this.postTask(o);
	}
	async pollPendingQuery(e) {
		let r = new a("POLL_PENDING_QUERY", e);
		return await this.postTask(r);
	}
	async cancelPendingQuery(e) {
		let r = new a("CANCEL_PENDING_QUERY", e);
		return await this.postTask(r);
	}
	async fetchQueryResults(e) {
		let r = new a("FETCH_QUERY_RESULTS", e);
		return await this.postTask(r);
	}
	async getTableNames(e, r) {
		let t = new a("GET_TABLE_NAMES", [e, r]);
		return await this.postTask(t);
	}
	async createPrepared(e, r) {
		let t = new a("CREATE_PREPARED", [e, r]);
		return await this.postTask(t);
	}
	async closePrepared(e, r) {
		let t = new a("CLOSE_PREPARED", [e, r]);
		await this.postTask(t);
	}
	async runPrepared(e, r, t) {
		let o = new a("RUN_PREPARED", [
			e,
			r,
			t
		]);
		return await this.postTask(o);
	}
	async sendPrepared(e, r, t) {
		let o = new a("SEND_PREPARED", [
			e,
			r,
			t
		]);
		return await this.postTask(o);
	}
	async globFiles(e) {
		let r = new a("GLOB_FILE_INFOS", e);
		return await this.postTask(r);
	}
	async registerFileText(e, r) {
		let t = ce.encode(r);
		await this.registerFileBuffer(e, t);
	}
	async registerFileURL(e, r, t, o) {
		r === void 0 && (r = e);
		let i = new a("REGISTER_FILE_URL", [
			e,
			r,
			t,
			o
		]);
		await this.postTask(i);
	}
	async registerEmptyFileBuffer(e) {}
	async registerFileBuffer(e, r) {
		let t = new a("REGISTER_FILE_BUFFER", [e, r]);
		await this.postTask(t, [r.buffer]);
	}
	async registerFileHandle(e, r, t, o) {
		let i = new a("REGISTER_FILE_HANDLE", [
			e,
			r,
			t,
			o
		]);
		await this.postTask(i, []);
	}
	async registerOPFSFileName(e) {
		let r = new a("REGISTER_OPFS_FILE_NAME", [e]);
		await this.postTask(r, []);
	}
	async collectFileStatistics(e, r) {
		let t = new a("COLLECT_FILE_STATISTICS", [e, r]);
		await this.postTask(t, []);
	}
	async exportFileStatistics(e) {
		let r = new a("EXPORT_FILE_STATISTICS", e);
		return await this.postTask(r, []);
	}
	async copyFileToBuffer(e) {
		let r = new a("COPY_FILE_TO_BUFFER", e);
		return await this.postTask(r);
	}
	async copyFileToPath(e, r) {
		let t = new a("COPY_FILE_TO_PATH", [e, r]);
		await this.postTask(t);
	}
	async insertArrowFromIPCStream(e, r, t) {
		if (r.length == 0) return;
		let o = new a("INSERT_ARROW_FROM_IPC_STREAM", [
			e,
			r,
			t
		]);
		await this.postTask(o, [r.buffer]);
	}
	async insertCSVFromPath(e, r, t) {
		if (t.columns !== void 0) {
			let i = [];
			for (let n in t.columns) {
				let T = t.columns[n];
				i.push(R(n, T));
			}
			t.columnsFlat = i, delete t.columns;
		}
		let o = new a("IMPORT_CSV_FROM_PATH", [
			e,
			r,
			t
		]);
		await this.postTask(o);
	}
	async insertJSONFromPath(e, r, t) {
		if (t.columns !== void 0) {
			let i = [];
			for (let n in t.columns) {
				let T = t.columns[n];
				i.push(R(n, T));
			}
			t.columnsFlat = i, delete t.columns;
		}
		let o = new a("IMPORT_JSON_FROM_PATH", [
			e,
			r,
			t
		]);
		await this.postTask(o);
	}
	shouldOPFSFileHandling() {
		var e, r;
		return L((e = this.config.path) != null ? e : "") ? ((r = this.config.opfs) == null ? void 0 : r.fileHandling) == "auto" : !1;
	}
	async registerOPFSFileFromSQL(e) {
		let r = F(e), t = [];
		for (let o of r) try {
			await this.registerOPFSFileName(o), t.push(o);
		} catch (i) {
			throw console.error(i), /* @__PURE__ */ new Error("File Not found:" + o);
		}
		return t;
	}
};
function le() {
	let s = new TextDecoder();
	return (e) => (typeof SharedArrayBuffer < "u" && e.buffer instanceof SharedArrayBuffer && (e = new Uint8Array(e)), s.decode(e));
}
le();
var w = ((n) => (n[n.BUFFER = 0] = "BUFFER", n[n.NODE_FS = 1] = "NODE_FS", n[n.BROWSER_FILEREADER = 2] = "BROWSER_FILEREADER", n[n.BROWSER_FSACCESS = 3] = "BROWSER_FSACCESS", n[n.HTTP = 4] = "HTTP", n[n.S3 = 5] = "S3", n))(w || {});
var m = {
	name: "@duckdb/duckdb-wasm",
	version: "1.32.0",
	description: "DuckDB powered by WebAssembly",
	license: "MIT",
	repository: {
		type: "git",
		url: "about:duckdb-wasm"
	},
	keywords: [
		"sql",
		"duckdb",
		"relational",
		"database",
		"data",
		"query",
		"wasm",
		"analytics",
		"olap",
		"arrow",
		"parquet",
		"json",
		"csv"
	],
	dependencies: { "apache-arrow": "^17.0.0" },
	devDependencies: {
		"@types/emscripten": "^1.39.10",
		"@types/jasmine": "^5.1.4",
		"@typescript-eslint/eslint-plugin": "^6.21.0",
		"@typescript-eslint/parser": "^6.21.0",
		esbuild: "^0.20.2",
		eslint: "^8.57.0",
		"eslint-plugin-jasmine": "^4.1.3",
		"eslint-plugin-react": "^7.34.0",
		"fast-glob": "^3.3.2",
		jasmine: "^5.1.0",
		"jasmine-core": "^5.1.2",
		"jasmine-spec-reporter": "^7.0.0",
		"js-sha256": "^0.11.1",
		karma: "^6.4.2",
		"karma-chrome-launcher": "^3.2.0",
		"karma-coverage": "^2.2.1",
		"karma-firefox-launcher": "^2.1.3",
		"karma-jasmine": "^5.1.0",
		"karma-jasmine-html-reporter": "^2.1.0",
		"karma-sourcemap-loader": "^0.4.0",
		"karma-spec-reporter": "^0.0.36",
		"make-dir": "^4.0.0",
		nyc: "^15.1.0",
		prettier: "^3.2.5",
		puppeteer: "^22.8.0",
		rimraf: "^5.0.5",
		s3rver: "^3.7.1",
		typedoc: "^0.25.13",
		typescript: "^5.3.3",
		"wasm-feature-detect": "^1.6.1",
		"web-worker": "^1.2.0"
	},
	scripts: {
		"build:debug": "node bundle.mjs debug && tsc --emitDeclarationOnly",
		"build:release": "node bundle.mjs release && tsc --emitDeclarationOnly",
		docs: "typedoc",
		format: "prettier --write \"**/*.+(js|ts)\"",
		report: "node ./coverage.mjs",
		"test:node": "node --enable-source-maps ../../node_modules/jasmine/bin/jasmine ./dist/tests-node.cjs",
		"test:node:debug": "node --inspect-brk --enable-source-maps ../../node_modules/jasmine/bin/jasmine ./dist/tests-node.cjs",
		"test:node:coverage": "nyc -r json --report-dir ./coverage/node node ../../node_modules/jasmine/bin/jasmine ./dist/tests-node.cjs",
		"test:firefox": "karma start ./karma/tests-firefox.cjs",
		"test:chrome": "karma start ./karma/tests-chrome.cjs",
		"test:chrome:eh": "karma start ./karma/tests-chrome-eh.cjs",
		"test:chrome:coverage": "karma start ./karma/tests-chrome-coverage.cjs",
		"test:browser": "karma start ./karma/tests-all.cjs",
		"test:browser:debug": "karma start ./karma/tests-debug.cjs",
		test: "npm run test:chrome && npm run test:node",
		"test:coverage": "npm run test:chrome:coverage && npm run test:node:coverage && npm run report",
		lint: "eslint src test"
	},
	files: [
		"dist",
		"!dist/tests-*",
		"!dist/duckdb-browser-mvp.worker.js.map",
		"!dist/types/test"
	],
	main: "dist/duckdb-browser.cjs",
	module: "dist/duckdb-browser.mjs",
	types: "dist/duckdb-browser.d.ts",
	jsdelivr: "dist/duckdb-browser.cjs",
	unpkg: "dist/duckdb-browser.mjs",
	sideEffects: !1,
	browser: {
		fs: !1,
		path: !1,
		perf_hooks: !1,
		os: !1,
		worker_threads: !1
	},
	exports: {
		"./dist/duckdb-mvp.wasm": "./dist/duckdb-mvp.wasm",
		"./dist/duckdb-eh.wasm": "./dist/duckdb-eh.wasm",
		"./dist/duckdb-coi.wasm": "./dist/duckdb-coi.wasm",
		"./dist/duckdb-browser": "./dist/duckdb-browser.mjs",
		"./dist/duckdb-browser.cjs": "./dist/duckdb-browser.cjs",
		"./dist/duckdb-browser.mjs": "./dist/duckdb-browser.mjs",
		"./dist/duckdb-browser-coi.pthread.worker.js": "./dist/duckdb-browser-coi.pthread.worker.js",
		"./dist/duckdb-browser-coi.worker.js": "./dist/duckdb-browser-coi.worker.js",
		"./dist/duckdb-browser-eh.worker.js": "./dist/duckdb-browser-eh.worker.js",
		"./dist/duckdb-browser-mvp.worker.js": "./dist/duckdb-browser-mvp.worker.js",
		"./dist/duckdb-node": "./dist/duckdb-node.cjs",
		"./dist/duckdb-node.cjs": "./dist/duckdb-node.cjs",
		"./dist/duckdb-node-blocking": "./dist/duckdb-node-blocking.cjs",
		"./dist/duckdb-node-blocking.cjs": "./dist/duckdb-node-blocking.cjs",
		"./dist/duckdb-node-eh.worker.cjs": "./dist/duckdb-node-eh.worker.cjs",
		"./dist/duckdb-node-mvp.worker.cjs": "./dist/duckdb-node-mvp.worker.cjs",
		"./blocking": {
			node: {
				types: "./dist/duckdb-node-blocking.d.ts",
				require: "./dist/duckdb-node-blocking.cjs",
				import: "./dist/duckdb-node-blocking.cjs"
			},
			types: "./dist/duckdb-node-blocking.d.ts",
			import: "./dist/duckdb-node-blocking.mjs",
			require: "./dist/duckdb-node-blocking.cjs"
		},
		".": {
			browser: {
				types: "./dist/duckdb-browser.d.ts",
				import: "./dist/duckdb-browser.mjs",
				require: "./dist/duckdb-browser.cjs"
			},
			node: {
				types: "./dist/duckdb-node.d.ts",
				import: "./dist/duckdb-node.cjs",
				require: "./dist/duckdb-node.cjs"
			},
			types: "./dist/duckdb-browser.d.ts",
			import: "./dist/duckdb-browser.mjs",
			require: "./dist/duckdb-browser.cjs"
		}
	}
};
m.name;
m.version;
var I = m.version.split(".");
I[0];
I[1];
I[2];
Z(q());
// node_modules/@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url
var duckdb_browser_eh_worker_default = new URL("duckdb-browser-eh.worker-hQa-dcAV.js", import.meta.url).href;
// src/database/browser/check-webassembly.ts
/** The smallest module there is: eight bytes of name and version. */
var EMPTY_MODULE = [
	0,
	97,
	115,
	109,
	1,
	0,
	0,
	0
];
/** A module whose one function throws and catches: the engine needs exceptions (browsers from 2021–22 on). */
var WITH_EXCEPTIONS = [
	...EMPTY_MODULE,
	1,
	4,
	1,
	96,
	0,
	0,
	3,
	2,
	1,
	0,
	10,
	8,
	1,
	6,
	0,
	6,
	64,
	25,
	11,
	11
];
/**
* Can this browser run the engine at all? Returns in silence when it can; otherwise throws `DatabaseFailure`.
*
* `no-webassembly`: it is switched off (enhanced security modes do) or the site's security policy forbids it; without this
* check the engine would wait for ever. `browser-too-old`: there is WebAssembly, but not the part the engine needs.
*/
function checkWebAssembly() {
	if (typeof WebAssembly === "undefined") throw new DatabaseFailure("no-webassembly", "This browser has WebAssembly switched off, which the database needs. Enhanced security mode does that: allow this site in it, or ask the IT desk to.");
	try {
		new WebAssembly.Module(new Uint8Array(EMPTY_MODULE));
	} catch (cause) {
		throw new DatabaseFailure("no-webassembly", "A security policy forbids WebAssembly on this page. The server should send, or leave to the page, a policy with “wasm-unsafe-eval” in script-src.", cause);
	}
	if (!WebAssembly.validate(new Uint8Array(WITH_EXCEPTIONS))) throw new DatabaseFailure("browser-too-old", "This browser is too old for the database engine. Edge, Chrome or Firefox from 2022 or later can run it.");
}
// src/database/statements.ts
/**
* Which statements does this SQL file hold? A file may hold several, each ended by a semicolon.
*
* Written for the files in `database/sql` only, which is why it may be this small: they hold no semicolon and no
* question mark inside quotes (a test says so of every file). Comments (`--` to the end of the line) are left out.
*
* Example: `splitStatements("select 1; -- one\nselect ?;")` gives `select 1` (0 parameters) and `select ?` (1 parameter).
*/
function splitStatements(sql) {
	return sql.replaceAll(/--[^\n]*/g, "").split(";").map((text) => text.trim()).filter((text) => text !== "").map((text) => ({
		text,
		parameterCount: text.split("?").length - 1
	}));
}
// src/database/asked-then.ts
var HEAD_OF_VIEW = "create view if not exists current_event as";
var TAIL = "select month_to, known_by from then_asked";
function mustHave(found, what) {
	if (found === void 0) throw new Error(`The SQL files hold no ${what}.`);
	return found;
}
/** `with` and everything it names, without the last select. */
function listOf(text, tail) {
	if (!text.endsWith(tail)) throw new Error(`known-then.sql ends otherwise than with “${tail}”.`);
	return text.slice(0, -tail.length).trimEnd();
}
/** `with a as (…) select …` becomes `{list}, a as (…) select …`; a question without a list is put behind. */
function behind(list, { text }) {
	return text.startsWith("with ") ? `${list},\n${text.slice(5)}` : `${list}\n${text}`;
}
/**
* Which statements does this file run, with which parameters each? `textOf` gives the text of a SQL file.
*
* With `then`, each statement sees, under the names of the tables, only the rows of `known-then.sql`: a name in `with` goes
* before a table of that name. The view `current_event` is put in beside them with its own words, because a view keeps to
* the tables it was made over. No file has to know that it is asked so.
*/
function boundStatements(textOf, sql, parameters, then) {
	const statements = splitStatements(textOf(sql));
	if (then === null) return statements.map(({ text, parameterCount }) => ({
		text,
		parameters: parameters.slice(0, parameterCount)
	}));
	const known = mustHave(splitStatements(textOf("known-then"))[0], "rows known then");
	const view = mustHave(splitStatements(textOf("create-tables")).find(({ text }) => text.startsWith(HEAD_OF_VIEW)), "view of current events");
	const list = `${listOf(known.text, TAIL)},\ncurrent_event as (${view.text.slice(42)})`;
	return statements.map((statement) => ({
		text: behind(list, statement),
		parameters: [
			then.month,
			then.knownBy,
			...parameters.slice(0, statement.parameterCount)
		]
	}));
}
// src/database/built-in-measures.ts
/**
* The measures that come with Watchline, in the order of the scorecard. A test holds every entry against the words the
* core knows, which is what JSON cannot promise.
*/
var BUILT_IN_MEASURES = /* @__PURE__ */ JSON.parse("[{\"id\":\"ae_4h_all_types\",\"name\":\"A&E: seen within 4 hours, all department types\",\"shortName\":\"A&E 4 hours, all types\",\"domain\":\"Access\",\"definition\":\"Of all people who came to any kind of A&E department, including minor injury units and walk-in centres, the share who were admitted, transferred or sent home within 4 hours of arriving. Booked appointments are included. Source: monthly A&E attendances return.\",\"kind\":\"proportion\",\"direction\":\"higher-is-better\",\"numeratorLabel\":\"patients admitted, discharged or transferred within 4 hours\",\"denominatorLabel\":\"attendances\",\"multiplier\":1,\"chartKind\":\"xmr\",\"fractionalCounts\":false,\"maxPercentOver100\":false},{\"id\":\"ae_4h_type1\",\"name\":\"A&E: seen within 4 hours, major departments (type 1)\",\"shortName\":\"A&E 4 hours, type 1\",\"domain\":\"Access\",\"definition\":\"Of all people who came to a major A&E department (type 1: open day and night, led by consultants), the share who were admitted, transferred or sent home within 4 hours of arriving. It is lower than the figure for all types, because minor units are left out. Source: monthly A&E attendances return.\",\"kind\":\"proportion\",\"direction\":\"higher-is-better\",\"numeratorLabel\":\"patients admitted, discharged or transferred within 4 hours\",\"denominatorLabel\":\"attendances at major departments\",\"multiplier\":1,\"chartKind\":\"xmr\",\"fractionalCounts\":false,\"maxPercentOver100\":false},{\"id\":\"rtt_18w_admitted\",\"name\":\"Treated within 18 weeks of referral, admitted patients\",\"shortName\":\"18 weeks, admitted\",\"domain\":\"Access\",\"definition\":\"Of the patients who were admitted to hospital for planned treatment in the month, the share treated within 18 weeks of being referred. The national standard for this figure ended in June 2015. Source: monthly referral to treatment return.\",\"kind\":\"proportion\",\"direction\":\"higher-is-better\",\"numeratorLabel\":\"admitted patients treated within 18 weeks\",\"denominatorLabel\":\"admitted patients treated\",\"multiplier\":1,\"chartKind\":\"xmr\",\"fractionalCounts\":false,\"maxPercentOver100\":false},{\"id\":\"rtt_18w_non_admitted\",\"name\":\"Treated within 18 weeks of referral, patients not admitted\",\"shortName\":\"18 weeks, not admitted\",\"domain\":\"Access\",\"definition\":\"Of the patients whose treatment began in the month without a stay in hospital, the share treated within 18 weeks of being referred. The national standard for this figure ended in June 2015. Source: monthly referral to treatment return.\",\"kind\":\"proportion\",\"direction\":\"higher-is-better\",\"numeratorLabel\":\"patients treated within 18 weeks without admission\",\"denominatorLabel\":\"patients treated without admission\",\"multiplier\":1,\"chartKind\":\"xmr\",\"fractionalCounts\":false,\"maxPercentOver100\":false},{\"id\":\"rtt_18w_incomplete\",\"name\":\"Still waiting: within 18 weeks of referral\",\"shortName\":\"18 weeks, waiting list\",\"domain\":\"Access\",\"definition\":\"Of all patients still waiting for planned treatment to start at the end of the month, the share who have waited 18 weeks or less. It counts a waiting list, so one month holds many of the same patients as the month before. Source: monthly referral to treatment return.\",\"kind\":\"proportion\",\"direction\":\"higher-is-better\",\"numeratorLabel\":\"patients waiting up to 18 weeks\",\"denominatorLabel\":\"patients waiting for treatment to start\",\"multiplier\":1,\"chartKind\":\"xmr\",\"fractionalCounts\":false,\"maxPercentOver100\":false},{\"id\":\"cancer_62d_gp\",\"name\":\"Cancer: treated within 62 days of an urgent GP referral\",\"shortName\":\"Cancer 62 days, GP\",\"domain\":\"Access\",\"definition\":\"Of the patients who began their first treatment for cancer in the month after an urgent referral by a GP, the share treated within 62 days. A patient shared by two trusts counts as half for each. Used until September 2023. Source: monthly cancer waiting times.\",\"kind\":\"proportion\",\"direction\":\"higher-is-better\",\"numeratorLabel\":\"patients treated within 62 days\",\"denominatorLabel\":\"patients treated after an urgent GP referral\",\"multiplier\":1,\"chartKind\":\"p\",\"fractionalCounts\":true,\"maxPercentOver100\":false},{\"id\":\"cancer_62d_combined\",\"name\":\"Cancer: treated within 62 days, all routes\",\"shortName\":\"Cancer 62 days, all routes\",\"domain\":\"Access\",\"definition\":\"Of the patients who began their first treatment for cancer in the month, the share treated within 62 days of an urgent referral, a screening result or a consultant’s upgrade. A patient shared by two trusts counts as half for each. Used from October 2023; not comparable with the earlier figure. Source: monthly cancer waiting times.\",\"kind\":\"proportion\",\"direction\":\"higher-is-better\",\"numeratorLabel\":\"patients treated within 62 days\",\"denominatorLabel\":\"patients treated\",\"multiplier\":1,\"chartKind\":\"p\",\"fractionalCounts\":true,\"maxPercentOver100\":false},{\"id\":\"bed_occupancy_overnight\",\"name\":\"Beds occupied overnight\",\"shortName\":\"Beds occupied\",\"domain\":\"Access\",\"definition\":\"Of the beds open overnight, the share with a patient in them at midnight, as an average over the days of the quarter. It can pass 100% when a ward takes more patients than it has beds for. Source: quarterly KH03 return.\",\"kind\":\"proportion\",\"direction\":\"neutral\",\"numeratorLabel\":\"occupied beds\",\"denominatorLabel\":\"available beds\",\"multiplier\":1,\"chartKind\":\"xmr\",\"fractionalCounts\":true,\"maxPercentOver100\":true},{\"id\":\"stroke_90pct_stay\",\"name\":\"Stroke: at least 90% of the stay on a stroke unit\",\"shortName\":\"Stroke unit, 90% of stay\",\"domain\":\"Stroke\",\"definition\":\"Of the patients with a stroke who left hospital in the month, the share who spent at least nine tenths of their stay on a stroke unit. People cared for on a stroke unit are more likely to survive and go home. Source: stroke returns of the trust; from 2013 the national stroke audit (SSNAP).\",\"kind\":\"proportion\",\"direction\":\"higher-is-better\",\"numeratorLabel\":\"patients who spent at least 90% of their stay on a stroke unit\",\"denominatorLabel\":\"patients with a stroke\",\"multiplier\":1,\"chartKind\":\"p\",\"fractionalCounts\":false,\"maxPercentOver100\":false},{\"id\":\"tia_high_risk_24h\",\"name\":\"High-risk TIA: seen and treated within 24 hours\",\"shortName\":\"TIA within 24 hours\",\"domain\":\"Stroke\",\"definition\":\"Of the patients with a high-risk TIA (a warning sign of a stroke) who were not admitted, the share seen, scanned and treated within 24 hours of first asking a health professional for help. Few patients a month, so the share swings widely. Source: stroke returns of the trust.\",\"kind\":\"proportion\",\"direction\":\"higher-is-better\",\"numeratorLabel\":\"patients with a high-risk TIA seen and treated within 24 hours\",\"denominatorLabel\":\"patients with a high-risk TIA\",\"multiplier\":1,\"chartKind\":\"p\",\"fractionalCounts\":false,\"maxPercentOver100\":false},{\"id\":\"mrsa_bacteraemia\",\"name\":\"MRSA bloodstream infections\",\"shortName\":\"MRSA\",\"domain\":\"Infection\",\"definition\":\"MRSA bacteria found in the blood of a patient, in samples taken on the third day in hospital or later and so counted as the trust’s own. Cases are rare: look at the time between them rather than at one month. Source: mandatory surveillance of infections.\",\"kind\":\"count\",\"direction\":\"lower-is-better\",\"numeratorLabel\":\"cases\",\"denominatorLabel\":null,\"multiplier\":1,\"chartKind\":\"c\",\"fractionalCounts\":false,\"maxPercentOver100\":false,\"sourceEventType\":\"mrsa_case\",\"eventDate\":\"incident\",\"eventWhere\":{\"attribution\":[\"trust\",\"hoha\",\"coha\",\"unknown\"]}},{\"id\":\"c_difficile\",\"name\":\"C. difficile infections\",\"shortName\":\"C. difficile\",\"domain\":\"Infection\",\"definition\":\"C. difficile infections in people aged 2 or over, in samples taken on the fourth day in hospital or later and so counted as the trust’s own. Used until March 2019; judged against a limit for the year. Source: mandatory surveillance of infections.\",\"kind\":\"count\",\"direction\":\"lower-is-better\",\"numeratorLabel\":\"cases\",\"denominatorLabel\":null,\"multiplier\":1,\"chartKind\":\"xmr\",\"fractionalCounts\":false,\"maxPercentOver100\":false,\"sourceEventType\":\"c_difficile_case\",\"eventDate\":\"incident\",\"eventWhere\":{\"attribution\":[\"trust\",\"unknown\"]}},{\"id\":\"c_difficile_rate\",\"name\":\"C. difficile infections per 100,000 bed days\",\"shortName\":\"C. difficile rate\",\"domain\":\"Infection\",\"definition\":\"C. difficile infections counted as the trust’s own (samples taken on the fourth day in hospital or later), for every 100,000 days that patients spent in its beds, so that large and small trusts, and full and quiet months, can be compared. Used until March 2019. Source: mandatory surveillance of infections and bed returns.\",\"kind\":\"rate\",\"direction\":\"lower-is-better\",\"numeratorLabel\":\"cases\",\"denominatorLabel\":\"occupied bed days\",\"multiplier\":100000,\"chartKind\":\"u\",\"fractionalCounts\":false,\"maxPercentOver100\":false,\"sourceEventType\":\"c_difficile_case\",\"eventDate\":\"incident\",\"eventWhere\":{\"attribution\":[\"trust\",\"unknown\"]},\"denominatorMeasure\":\"occupied_bed_days\"},{\"id\":\"c_difficile_hoha_coha\",\"name\":\"C. difficile infections linked to a hospital stay\",\"shortName\":\"C. difficile, hospital-linked\",\"domain\":\"Infection\",\"definition\":\"C. difficile infections that began in hospital, or in the community within four weeks of a stay there. Used from April 2019; it counts more cases than the earlier definition without any change in infections. Source: mandatory surveillance of infections.\",\"kind\":\"count\",\"direction\":\"lower-is-better\",\"numeratorLabel\":\"cases\",\"denominatorLabel\":null,\"multiplier\":1,\"chartKind\":\"xmr\",\"fractionalCounts\":false,\"maxPercentOver100\":false,\"sourceEventType\":\"c_difficile_case\",\"eventDate\":\"incident\",\"eventWhere\":{\"attribution\":[\"hoha\",\"coha\"]}},{\"id\":\"c_difficile_hoha_coha_rate\",\"name\":\"C. difficile infections linked to a hospital stay, per 100,000 bed days\",\"shortName\":\"C. difficile rate, hospital-linked\",\"domain\":\"Infection\",\"definition\":\"C. difficile infections that began in hospital, or in the community within four weeks of a stay there, for every 100,000 days that patients spent in the trust’s beds. Used from April 2019. Source: mandatory surveillance of infections and bed returns.\",\"kind\":\"rate\",\"direction\":\"lower-is-better\",\"numeratorLabel\":\"cases\",\"denominatorLabel\":\"occupied bed days and day admissions\",\"multiplier\":100000,\"chartKind\":\"u\",\"fractionalCounts\":false,\"maxPercentOver100\":false},{\"id\":\"never_events\",\"name\":\"Never events\",\"shortName\":\"Never events\",\"domain\":\"Harm\",\"definition\":\"Serious incidents on a national list that should never happen where guidance is followed, such as surgery on the wrong part of the body. One is one too many: look at each event and at the time between them rather than at one month. Source: incident reports of the trust.\",\"kind\":\"count\",\"direction\":\"lower-is-better\",\"numeratorLabel\":\"never events\",\"denominatorLabel\":null,\"multiplier\":1,\"chartKind\":\"c\",\"fractionalCounts\":false,\"maxPercentOver100\":false,\"sourceEventType\":\"never_event\",\"eventDate\":\"incident\"},{\"id\":\"serious_incidents\",\"name\":\"Serious incidents reported\",\"shortName\":\"Serious incidents\",\"domain\":\"Harm\",\"definition\":\"Serious incidents declared in the month. More reports can mean more harm or a team that is more open, so a rise is shown as neither good nor bad. The national category ended when the patient safety incident response framework replaced it in 2023. Source: incident reports of the trust.\",\"kind\":\"count\",\"direction\":\"neutral\",\"numeratorLabel\":\"serious incidents\",\"denominatorLabel\":null,\"multiplier\":1,\"chartKind\":\"c\",\"fractionalCounts\":false,\"maxPercentOver100\":false,\"sourceEventType\":\"serious_incident\",\"eventDate\":\"declared\"},{\"id\":\"pressure_ulcer_cat2\",\"name\":\"Pressure ulcers, grade 2\",\"shortName\":\"Pressure ulcers, grade 2\",\"domain\":\"Harm\",\"definition\":\"New pressure ulcers of grade 2 (the skin is broken) that began while the patient was in the provider’s care, counted in the month they were found. Source: incident reports of the trust.\",\"kind\":\"count\",\"direction\":\"lower-is-better\",\"numeratorLabel\":\"pressure ulcers\",\"denominatorLabel\":null,\"multiplier\":1,\"chartKind\":\"c\",\"fractionalCounts\":false,\"maxPercentOver100\":false,\"sourceEventType\":\"pressure_ulcer\",\"eventDate\":\"incident\",\"eventWhere\":{\"grade\":[\"2\"],\"acquired\":[\"in_care\",\"unknown\"]}},{\"id\":\"pressure_ulcer_cat3\",\"name\":\"Pressure ulcers, grade 3\",\"shortName\":\"Pressure ulcers, grade 3\",\"domain\":\"Harm\",\"definition\":\"New pressure ulcers of grade 3 (a deep wound through the full thickness of the skin) that began while the patient was in the provider’s care, counted in the month they were found. Source: incident reports of the trust.\",\"kind\":\"count\",\"direction\":\"lower-is-better\",\"numeratorLabel\":\"pressure ulcers\",\"denominatorLabel\":null,\"multiplier\":1,\"chartKind\":\"c\",\"fractionalCounts\":false,\"maxPercentOver100\":false,\"sourceEventType\":\"pressure_ulcer\",\"eventDate\":\"incident\",\"eventWhere\":{\"grade\":[\"3\"],\"acquired\":[\"in_care\",\"unknown\"]}},{\"id\":\"pressure_ulcer_cat4\",\"name\":\"Pressure ulcers, grade 4\",\"shortName\":\"Pressure ulcers, grade 4\",\"domain\":\"Harm\",\"definition\":\"New pressure ulcers of grade 4 (a wound down to muscle or bone, the most severe grade) that began while the patient was in the provider’s care. Cases are rare: look at the time between them rather than at one month. Source: incident reports of the trust.\",\"kind\":\"count\",\"direction\":\"lower-is-better\",\"numeratorLabel\":\"pressure ulcers\",\"denominatorLabel\":null,\"multiplier\":1,\"chartKind\":\"c\",\"fractionalCounts\":false,\"maxPercentOver100\":false,\"sourceEventType\":\"pressure_ulcer\",\"eventDate\":\"incident\",\"eventWhere\":{\"grade\":[\"4\"],\"acquired\":[\"in_care\",\"unknown\"]}},{\"id\":\"pressure_ulcer_cat3_4\",\"name\":\"Pressure ulcers, grades 3 and 4\",\"shortName\":\"Pressure ulcers, grades 3–4\",\"domain\":\"Harm\",\"definition\":\"New pressure ulcers of grades 3 and 4 (deep wounds) that began while the patient was in the provider’s care, counted in the month they were found. Where single events are counted, wounds too covered to be graded count here. Source: incident reports of the trust.\",\"kind\":\"count\",\"direction\":\"lower-is-better\",\"numeratorLabel\":\"pressure ulcers\",\"denominatorLabel\":null,\"multiplier\":1,\"chartKind\":\"c\",\"fractionalCounts\":false,\"maxPercentOver100\":false,\"sourceEventType\":\"pressure_ulcer\",\"eventDate\":\"incident\",\"eventWhere\":{\"grade\":[\"3\",\"4\",\"unstageable\"],\"acquired\":[\"in_care\",\"unknown\"]}},{\"id\":\"pressure_ulcer_avoidable\",\"name\":\"Avoidable pressure ulcers, grades 3 and 4\",\"shortName\":\"Avoidable pressure ulcers\",\"domain\":\"Harm\",\"definition\":\"New pressure ulcers of grades 3 and 4 that a review found could have been prevented. The goal is none. Reviews take weeks, so recent months can rise. Used until March 2019. Source: incident reports and reviews of the trust.\",\"kind\":\"count\",\"direction\":\"lower-is-better\",\"numeratorLabel\":\"avoidable pressure ulcers\",\"denominatorLabel\":null,\"multiplier\":1,\"chartKind\":\"c\",\"fractionalCounts\":false,\"maxPercentOver100\":false,\"sourceEventType\":\"pressure_ulcer\",\"eventDate\":\"incident\",\"eventWhere\":{\"grade\":[\"3\",\"4\",\"unstageable\"],\"avoidable\":[\"yes\"],\"acquired\":[\"in_care\",\"unknown\"]}},{\"id\":\"pressure_ulcer_rate\",\"name\":\"Pressure ulcers, grades 2 to 4, per 1,000 bed days\",\"shortName\":\"Pressure ulcer rate\",\"domain\":\"Harm\",\"definition\":\"New pressure ulcers of grades 2, 3 and 4 that began while the patient was in the provider’s care, for every 1,000 days that patients spent in its beds. Where single events are counted, those of unknown grade count too. Source: incident reports and bed returns of the trust.\",\"kind\":\"rate\",\"direction\":\"lower-is-better\",\"numeratorLabel\":\"pressure ulcers\",\"denominatorLabel\":\"occupied bed days\",\"multiplier\":1000,\"chartKind\":\"u-prime\",\"fractionalCounts\":false,\"maxPercentOver100\":false,\"sourceEventType\":\"pressure_ulcer\",\"eventDate\":\"incident\",\"eventWhere\":{\"grade\":[\"2\",\"3\",\"4\",\"unstageable\",\"dti\",\"unknown\"],\"acquired\":[\"in_care\",\"unknown\"]},\"denominatorMeasure\":\"occupied_bed_days\"},{\"id\":\"falls_harm\",\"name\":\"Falls with harm per 1,000 bed days\",\"shortName\":\"Falls with harm\",\"domain\":\"Harm\",\"definition\":\"Falls by patients in hospital that caused any harm, for every 1,000 days that patients spent in its beds. Source: incident reports and bed returns of the trust.\",\"kind\":\"rate\",\"direction\":\"lower-is-better\",\"numeratorLabel\":\"falls with harm\",\"denominatorLabel\":\"occupied bed days\",\"multiplier\":1000,\"chartKind\":\"u\",\"fractionalCounts\":false,\"maxPercentOver100\":false},{\"id\":\"vte_risk_assessment\",\"name\":\"Blood clots: patients assessed for risk on admission\",\"shortName\":\"Blood clot assessment\",\"domain\":\"Harm\",\"definition\":\"Of the adults admitted to hospital in the month, the share whose risk of a blood clot (venous thromboembolism, VTE) was assessed on admission. Source: national VTE risk assessment collection.\",\"kind\":\"proportion\",\"direction\":\"higher-is-better\",\"numeratorLabel\":\"patients assessed for risk of a blood clot\",\"denominatorLabel\":\"adult patients admitted\",\"multiplier\":1,\"chartKind\":\"p-prime\",\"fractionalCounts\":false,\"maxPercentOver100\":false},{\"id\":\"shmi\",\"name\":\"Deaths compared with the number expected (SHMI)\",\"shortName\":\"SHMI\",\"domain\":\"Mortality\",\"definition\":\"Deaths in hospital, or within 30 days of leaving it, over twelve months, divided by the number expected for patients of the same age, condition and other illnesses. 1 means as expected. Each figure shares eleven months with the one before, so signals of change do not apply; it is a prompt to look closer, not a count of avoidable deaths. Source: Summary Hospital-level Mortality Indicator.\",\"kind\":\"ratio\",\"direction\":\"lower-is-better\",\"numeratorLabel\":\"deaths in hospital or within 30 days of leaving\",\"denominatorLabel\":\"deaths expected\",\"multiplier\":1,\"chartKind\":\"run\",\"fractionalCounts\":false,\"maxPercentOver100\":false},{\"id\":\"fft_inpatient_positive\",\"name\":\"Friends and family test: positive answers of inpatients\",\"shortName\":\"Friends and family\",\"domain\":\"Experience\",\"definition\":\"Of the hospital inpatients who answered the friends and family question, the share whose answer was positive. Only some patients answer, and those who do may differ from those who do not. Source: friends and family test returns.\",\"kind\":\"proportion\",\"direction\":\"higher-is-better\",\"numeratorLabel\":\"positive answers\",\"denominatorLabel\":\"answers given\",\"multiplier\":1,\"chartKind\":\"p\",\"fractionalCounts\":false,\"maxPercentOver100\":false},{\"id\":\"concerns\",\"name\":\"Concerns raised\",\"shortName\":\"Concerns raised\",\"domain\":\"Experience\",\"definition\":\"Concerns about care that patients, families, staff or other services raised and that were written down, counted in the month of what they are about. More can mean more harm, or people who speak up sooner, so a rise is shown as neither good nor bad. Source: concerns recorded by the commissioner or the trust.\",\"kind\":\"count\",\"direction\":\"neutral\",\"numeratorLabel\":\"concerns\",\"denominatorLabel\":null,\"multiplier\":1,\"chartKind\":\"c\",\"fractionalCounts\":false,\"maxPercentOver100\":false,\"sourceEventType\":\"concern\",\"eventDate\":\"incident\"},{\"id\":\"occupied_bed_days\",\"name\":\"Days that patients spent in beds\",\"shortName\":\"Occupied bed days\",\"domain\":\"Staffing\",\"definition\":\"Each patient counts one for each night in one of the provider’s beds. It says how much care was given, and is what harm is divided by, so that full and quiet months can be compared. Neither more nor fewer is better. Source: bed returns of the trust.\",\"kind\":\"count\",\"direction\":\"neutral\",\"numeratorLabel\":\"bed days\",\"denominatorLabel\":null,\"multiplier\":1,\"chartKind\":\"xmr\",\"fractionalCounts\":false,\"maxPercentOver100\":false},{\"id\":\"staffing_fill_rate\",\"name\":\"Nursing hours worked compared with hours planned\",\"shortName\":\"Nursing hours filled\",\"domain\":\"Staffing\",\"definition\":\"Hours that nurses and care staff worked on the wards, as a share of the hours planned. It can pass 100% when patients need extra one-to-one care. Source: staffing returns of the trust.\",\"kind\":\"proportion\",\"direction\":\"higher-is-better\",\"numeratorLabel\":\"nursing hours worked\",\"denominatorLabel\":\"nursing hours planned\",\"multiplier\":1,\"chartKind\":\"xmr\",\"fractionalCounts\":false,\"maxPercentOver100\":true},{\"id\":\"ssnap_score\",\"name\":\"Stroke audit: SSNAP score\",\"shortName\":\"SSNAP score\",\"domain\":\"Stroke\",\"definition\":\"The overall score of 0 to 100 that the national stroke audit gives a team for its care, from ten areas of work, lowered where records are late or missing. It makes the levels A to E. The method of scoring changed after September 2024. Published by quarter, so no monthly chart shows it. Source: national stroke audit (SSNAP), scoring summary.\",\"kind\":\"value\",\"direction\":\"higher-is-better\",\"numeratorLabel\":\"points of 100\",\"denominatorLabel\":null,\"multiplier\":1,\"chartKind\":\"run\",\"fractionalCounts\":false,\"maxPercentOver100\":false},{\"id\":\"ssnap_score_patient_centred\",\"name\":\"Stroke audit: SSNAP score, patients treated here\",\"shortName\":\"SSNAP score, patient-centred\",\"domain\":\"Stroke\",\"definition\":\"The score of 0 to 100 that the national stroke audit gives for the whole care of the patients a team treated, wherever each part of that care took place, lowered where records are late or missing. Published by quarter, so no monthly chart shows it. Source: national stroke audit (SSNAP), scoring summary.\",\"kind\":\"value\",\"direction\":\"higher-is-better\",\"numeratorLabel\":\"points of 100\",\"denominatorLabel\":null,\"multiplier\":1,\"chartKind\":\"run\",\"fractionalCounts\":false,\"maxPercentOver100\":false},{\"id\":\"ssnap_score_team_centred\",\"name\":\"Stroke audit: SSNAP score, care by this team\",\"shortName\":\"SSNAP score, team-centred\",\"domain\":\"Stroke\",\"definition\":\"The score of 0 to 100 that the national stroke audit gives for the care that the team itself gave, lowered where records are late or missing. Published by quarter, so no monthly chart shows it. Source: national stroke audit (SSNAP), scoring summary.\",\"kind\":\"value\",\"direction\":\"higher-is-better\",\"numeratorLabel\":\"points of 100\",\"denominatorLabel\":null,\"multiplier\":1,\"chartKind\":\"run\",\"fractionalCounts\":false,\"maxPercentOver100\":false},{\"id\":\"ssnap_score_unadjusted\",\"name\":\"Stroke audit: score before adjustment\",\"shortName\":\"SSNAP score, unadjusted\",\"domain\":\"Stroke\",\"definition\":\"The score of 0 to 100 that the national stroke audit gives for ten areas of care together, before it is lowered for late or missing records. Published by quarter, so no monthly chart shows it. Source: national stroke audit (SSNAP), scoring summary.\",\"kind\":\"value\",\"direction\":\"higher-is-better\",\"numeratorLabel\":\"points of 100\",\"denominatorLabel\":null,\"multiplier\":1,\"chartKind\":\"run\",\"fractionalCounts\":false,\"maxPercentOver100\":false},{\"id\":\"ssnap_6m_assessed\",\"name\":\"Stroke: reviewed six months after the stroke\",\"shortName\":\"Stroke, six-month review\",\"domain\":\"Stroke\",\"definition\":\"Of the patients who were due a review six months after their stroke, the share who had one. Published by quarter, so no monthly chart shows it. Source: national stroke audit (SSNAP), scoring summary.\",\"kind\":\"proportion\",\"direction\":\"higher-is-better\",\"numeratorLabel\":\"patients reviewed at six months\",\"denominatorLabel\":\"patients with a review due at six months\",\"multiplier\":1,\"chartKind\":\"p\",\"fractionalCounts\":false,\"maxPercentOver100\":false},{\"id\":\"ssnap_6m_applicable\",\"name\":\"Stroke: due a review at six months\",\"shortName\":\"Stroke, six-month review due\",\"domain\":\"Stroke\",\"definition\":\"Of the patients alive, the share who were due a review six months after their stroke. It says how large the group behind the share of reviews is, not how good the care was. Published by quarter, so no monthly chart shows it. Source: national stroke audit (SSNAP), scoring summary.\",\"kind\":\"proportion\",\"direction\":\"neutral\",\"numeratorLabel\":\"patients with a review due at six months\",\"denominatorLabel\":\"patients alive\",\"multiplier\":1,\"chartKind\":\"xmr\",\"fractionalCounts\":false,\"maxPercentOver100\":false},{\"id\":\"c_difficile_all_cases\",\"name\":\"C. difficile infections, all reported cases\",\"shortName\":\"C. difficile, all cases\",\"domain\":\"Infection\",\"definition\":\"All reported infections with C. difficile in people aged 2 or over, wherever they began: in hospital or in the community, and whoever they were assigned to. Not the same as the cases counted as a trust’s own. Source: mandatory surveillance of infections.\",\"kind\":\"count\",\"direction\":\"lower-is-better\",\"numeratorLabel\":\"cases\",\"denominatorLabel\":null,\"multiplier\":1,\"chartKind\":\"xmr\",\"fractionalCounts\":false,\"maxPercentOver100\":false},{\"id\":\"c_difficile_rate_population\",\"name\":\"C. difficile infections per 100,000 people\",\"shortName\":\"C. difficile per 100,000 people\",\"domain\":\"Infection\",\"definition\":\"All reported infections with C. difficile in people aged 2 or over, wherever they began, in a year for every 100,000 people who live in the area. Published by year, so no monthly chart shows it. Source: mandatory surveillance of infections, annual tables.\",\"kind\":\"rate\",\"direction\":\"lower-is-better\",\"numeratorLabel\":\"cases\",\"denominatorLabel\":\"people living in the area\",\"multiplier\":100000,\"chartKind\":\"u\",\"fractionalCounts\":false,\"maxPercentOver100\":false},{\"id\":\"mrsa_all_cases\",\"name\":\"MRSA bloodstream infections, all reported cases\",\"shortName\":\"MRSA, all cases\",\"domain\":\"Infection\",\"definition\":\"All reported bloodstream infections with MRSA, wherever they began: in hospital or in the community, and whoever they were assigned to. Not the same as the cases counted as a trust’s own. Source: mandatory surveillance of infections.\",\"kind\":\"count\",\"direction\":\"lower-is-better\",\"numeratorLabel\":\"cases\",\"denominatorLabel\":null,\"multiplier\":1,\"chartKind\":\"c\",\"fractionalCounts\":false,\"maxPercentOver100\":false},{\"id\":\"mrsa_rate_population\",\"name\":\"MRSA bloodstream infections per 100,000 people\",\"shortName\":\"MRSA per 100,000 people\",\"domain\":\"Infection\",\"definition\":\"All reported bloodstream infections with MRSA, wherever they began, in a year for every 100,000 people who live in the area. Published by year, so no monthly chart shows it. Source: mandatory surveillance of infections, annual tables.\",\"kind\":\"rate\",\"direction\":\"lower-is-better\",\"numeratorLabel\":\"cases\",\"denominatorLabel\":\"people living in the area\",\"multiplier\":100000,\"chartKind\":\"u\",\"fractionalCounts\":false,\"maxPercentOver100\":false},{\"id\":\"mssa_all_cases\",\"name\":\"MSSA bloodstream infections, all reported cases\",\"shortName\":\"MSSA, all cases\",\"domain\":\"Infection\",\"definition\":\"All reported bloodstream infections with MSSA, the kind that common antibiotics treat, wherever they began: in hospital or in the community, and whoever they were assigned to. Not the same as the cases counted as a trust’s own. Source: mandatory surveillance of infections.\",\"kind\":\"count\",\"direction\":\"lower-is-better\",\"numeratorLabel\":\"cases\",\"denominatorLabel\":null,\"multiplier\":1,\"chartKind\":\"xmr\",\"fractionalCounts\":false,\"maxPercentOver100\":false},{\"id\":\"mssa_rate_population\",\"name\":\"MSSA bloodstream infections per 100,000 people\",\"shortName\":\"MSSA per 100,000 people\",\"domain\":\"Infection\",\"definition\":\"All reported bloodstream infections with MSSA, the kind that common antibiotics treat, wherever they began, in a year for every 100,000 people who live in the area. Published by year, so no monthly chart shows it. Source: mandatory surveillance of infections, annual tables.\",\"kind\":\"rate\",\"direction\":\"lower-is-better\",\"numeratorLabel\":\"cases\",\"denominatorLabel\":\"people living in the area\",\"multiplier\":100000,\"chartKind\":\"u\",\"fractionalCounts\":false,\"maxPercentOver100\":false},{\"id\":\"e_coli_all_cases\",\"name\":\"E. coli bloodstream infections, all reported cases\",\"shortName\":\"E. coli, all cases\",\"domain\":\"Infection\",\"definition\":\"All reported bloodstream infections with E. coli, wherever they began: in hospital or in the community, and whoever they were assigned to. Not the same as the cases counted as a trust’s own. Source: mandatory surveillance of infections.\",\"kind\":\"count\",\"direction\":\"lower-is-better\",\"numeratorLabel\":\"cases\",\"denominatorLabel\":null,\"multiplier\":1,\"chartKind\":\"xmr\",\"fractionalCounts\":false,\"maxPercentOver100\":false},{\"id\":\"e_coli_rate_population\",\"name\":\"E. coli bloodstream infections per 100,000 people\",\"shortName\":\"E. coli per 100,000 people\",\"domain\":\"Infection\",\"definition\":\"All reported bloodstream infections with E. coli, wherever they began, in a year for every 100,000 people who live in the area. Published by year, so no monthly chart shows it. Source: mandatory surveillance of infections, annual tables.\",\"kind\":\"rate\",\"direction\":\"lower-is-better\",\"numeratorLabel\":\"cases\",\"denominatorLabel\":\"people living in the area\",\"multiplier\":100000,\"chartKind\":\"u\",\"fractionalCounts\":false,\"maxPercentOver100\":false},{\"id\":\"klebsiella_all_cases\",\"name\":\"Klebsiella bloodstream infections, all reported cases\",\"shortName\":\"Klebsiella, all cases\",\"domain\":\"Infection\",\"definition\":\"All reported bloodstream infections with any Klebsiella, wherever they began: in hospital or in the community, and whoever they were assigned to. Not the same as the cases counted as a trust’s own. Source: mandatory surveillance of infections.\",\"kind\":\"count\",\"direction\":\"lower-is-better\",\"numeratorLabel\":\"cases\",\"denominatorLabel\":null,\"multiplier\":1,\"chartKind\":\"xmr\",\"fractionalCounts\":false,\"maxPercentOver100\":false},{\"id\":\"klebsiella_rate_population\",\"name\":\"Klebsiella bloodstream infections per 100,000 people\",\"shortName\":\"Klebsiella per 100,000 people\",\"domain\":\"Infection\",\"definition\":\"All reported bloodstream infections with any Klebsiella, wherever they began, in a year for every 100,000 people who live in the area. Published by year, so no monthly chart shows it. Source: mandatory surveillance of infections, annual tables.\",\"kind\":\"rate\",\"direction\":\"lower-is-better\",\"numeratorLabel\":\"cases\",\"denominatorLabel\":\"people living in the area\",\"multiplier\":100000,\"chartKind\":\"u\",\"fractionalCounts\":false,\"maxPercentOver100\":false},{\"id\":\"p_aeruginosa_all_cases\",\"name\":\"Pseudomonas bloodstream infections, all reported cases\",\"shortName\":\"P. aeruginosa, all cases\",\"domain\":\"Infection\",\"definition\":\"All reported bloodstream infections with Pseudomonas aeruginosa, wherever they began: in hospital or in the community, and whoever they were assigned to. Not the same as the cases counted as a trust’s own. Source: mandatory surveillance of infections.\",\"kind\":\"count\",\"direction\":\"lower-is-better\",\"numeratorLabel\":\"cases\",\"denominatorLabel\":null,\"multiplier\":1,\"chartKind\":\"xmr\",\"fractionalCounts\":false,\"maxPercentOver100\":false},{\"id\":\"p_aeruginosa_rate_population\",\"name\":\"Pseudomonas bloodstream infections per 100,000 people\",\"shortName\":\"P. aeruginosa per 100,000 people\",\"domain\":\"Infection\",\"definition\":\"All reported bloodstream infections with Pseudomonas aeruginosa, wherever they began, in a year for every 100,000 people who live in the area. Published by year, so no monthly chart shows it. Source: mandatory surveillance of infections, annual tables.\",\"kind\":\"rate\",\"direction\":\"lower-is-better\",\"numeratorLabel\":\"cases\",\"denominatorLabel\":\"people living in the area\",\"multiplier\":100000,\"chartKind\":\"u\",\"fractionalCounts\":false,\"maxPercentOver100\":false}]");
// src/database/browser/sql-files.ts
/** The text of every file in `database/sql`, bundled with the site; loaders read the same files from disk. */
var SQL_FILES = {
	"add-measures": "-- Adds built-in measures. Asks for: one text that holds them all, measures parted by the sign U+001E, the fields of a\n-- measure by U+001F, in the order of the columns named below; an empty field is null.\ninsert into measure (\n  line, measure_id, name, short_name, domain, definition, kind, direction, numerator_label, denominator_label,\n  multiplier, suggested_chart, fractional_counts, max_percent_over_100, source_event_type, event_date, event_grade,\n  event_avoidable, event_acquired, event_attribution, denominator_measure, period_type, extract_id\n)\nselect\n  cast(split_part(entry, chr(31), 1) as integer),\n  split_part(entry, chr(31), 2),\n  split_part(entry, chr(31), 3),\n  nullif(split_part(entry, chr(31), 4), ''),\n  nullif(split_part(entry, chr(31), 5), ''),\n  nullif(split_part(entry, chr(31), 6), ''),\n  split_part(entry, chr(31), 7),\n  split_part(entry, chr(31), 8),\n  nullif(split_part(entry, chr(31), 9), ''),\n  nullif(split_part(entry, chr(31), 10), ''),\n  cast(split_part(entry, chr(31), 11) as double),\n  split_part(entry, chr(31), 12),\n  cast(split_part(entry, chr(31), 13) as boolean),\n  cast(split_part(entry, chr(31), 14) as boolean),\n  nullif(split_part(entry, chr(31), 15), ''),\n  nullif(split_part(entry, chr(31), 16), ''),\n  nullif(split_part(entry, chr(31), 17), ''),\n  nullif(split_part(entry, chr(31), 18), ''),\n  nullif(split_part(entry, chr(31), 19), ''),\n  nullif(split_part(entry, chr(31), 20), ''),\n  nullif(split_part(entry, chr(31), 21), ''),\n  'month',\n  'built-in'\nfrom (select unnest(string_split(cast(? as varchar), chr(30))) as entry) as given;\n",
	annotations: "-- What did people note about which months, and may the note change limits?\n--\n-- The same note loaded twice counts once.\nselect distinct\n  nullif(org_code, '') as org_code,\n  nullif(measure_id, '') as measure_id,\n  substr(cast(date_from as varchar(10)), 1, 7) as month_from,\n  substr(cast(date_to as varchar(10)), 1, 7) as month_to,\n  kind,\n  text,\n  coalesce(author, '') as author,\n  effect\nfrom annotation\norder by month_from, month_to, org_code nulls first, measure_id nulls first, kind, text;\n",
	"breakdown-series": "-- What are the monthly figures of the parts of a measure at an organisation, as `department=type1` or `grade=3`?\n-- Asks for: the measure, the organisation.\n--\n-- One row a part and month that some extract mentions, chosen and valued as in `monthly-series.sql`, whose words apply.\nwith asked as (\n  select cast(? as varchar(100)) as measure_id, cast(? as varchar(100)) as org_code\n),\nfigure as (\n  select\n    o.measure_id,\n    o.org_code,\n    o.period as month,\n    o.breakdown,\n    o.numerator,\n    o.denominator,\n    o.status,\n    o.as_of,\n    coalesce(o.revision, 0) as revision,\n    o.rowid as loaded,\n    case\n      -- A figure that was withheld or never sent is not to be computed from what is left of it.\n      when o.status in ('suppressed', 'not_submitted', 'not_applicable', 'insufficient', 'censored') then null\n      when m.kind in ('proportion', 'rate') and o.numerator is not null and o.denominator is not null then\n        case\n          when o.denominator = 0 then null\n          when m.kind = 'rate' then o.numerator / o.denominator * m.multiplier\n          else o.numerator / o.denominator\n        end\n      -- Extracts hold percentages on a scale of 0 to 100.\n      when m.kind = 'proportion' then o.value / 100\n      when m.kind = 'count' and o.status = 'zero_filled' then coalesce(o.value, o.numerator, 0)\n      when m.kind = 'count' then coalesce(o.value, o.numerator)\n      when m.kind = 'ratio' and o.value is null and o.expected > 0 then o.numerator / o.expected\n      when m.kind = 'ratio' and o.value is null and o.denominator > 0 then o.numerator / o.denominator\n      else o.value\n    end as value\n  from observation o\n  join (\n    select\n      measure_id,\n      kind,\n      multiplier,\n      row_number() over (\n        partition by measure_id\n        order by case when extract_id = 'built-in' then 1 else 0 end, rowid desc\n      ) as place\n    from measure\n  ) m on m.measure_id = o.measure_id and m.place = 1\n  join asked a on a.measure_id = o.measure_id and a.org_code = o.org_code\n  where o.breakdown <> ''\n    and o.period_type = 'month'\n),\nversion as (\n  select\n    measure_id,\n    org_code,\n    month,\n    breakdown,\n    numerator,\n    denominator,\n    status,\n    value,\n    row_number() over (\n      partition by breakdown, month\n      order by as_of desc nulls last, revision desc, loaded desc\n    ) as place,\n    first_value(value) over (\n      partition by breakdown, month\n      order by as_of asc nulls first, revision asc, loaded asc\n    ) as first_reported\n  from figure\n)\nselect\n  breakdown,\n  month,\n  numerator,\n  denominator,\n  value,\n  status,\n  status = 'provisional' as provisional,\n  case\n    when first_reported is not null and (value is null or first_reported <> value) then first_reported\n  end as restated_from\nfrom version\nwhere place = 1\norder by breakdown, month;\n",
	"create-tables": "-- The canonical tables, column by column in the order of `extract/schema/stored-columns.ts`, whose Arrow rows fill them.\n--\n-- extract_id is the SHA-256 of the file a row came from, line its line in that file; together they name every row's origin.\n-- Days are DATE, months text `YYYY-MM`, never a timestamp. Percentages of proportions are 0-100 here, 0-1 from the queries.\ncreate table if not exists observation (\n  org_code varchar not null,\n  org_name varchar,\n  measure_id varchar not null,\n  period varchar not null,\n  period_start date not null,\n  period_type varchar not null,\n  period_end date not null,\n  breakdown varchar not null,\n  numerator double,\n  denominator double,\n  value double,\n  expected double,\n  status varchar not null,\n  as_of date,\n  revision double,\n  source varchar,\n  note varchar,\n  extract_id varchar not null,\n  line integer not null\n);\ncreate table if not exists target (\n  org_code varchar,\n  measure_id varchar not null,\n  valid_from date,\n  valid_to date,\n  kind varchar not null,\n  value double not null,\n  comparison varchar not null,\n  label varchar,\n  source varchar,\n  extract_id varchar not null,\n  line integer not null\n);\ncreate table if not exists measure (\n  measure_id varchar not null,\n  name varchar not null,\n  short_name varchar,\n  domain varchar,\n  definition varchar,\n  kind varchar not null,\n  numerator_label varchar,\n  denominator_label varchar,\n  multiplier double not null,\n  direction varchar not null,\n  period_type varchar not null,\n  source_event_type varchar,\n  event_date varchar,\n  event_grade varchar,\n  event_avoidable varchar,\n  event_acquired varchar,\n  event_attribution varchar,\n  denominator_measure varchar,\n  max_percent_over_100 boolean not null,\n  fractional_counts boolean not null,\n  definition_version varchar,\n  valid_from date,\n  valid_to date,\n  suggested_chart varchar,\n  extract_id varchar not null,\n  line integer not null\n);\ncreate table if not exists organisation (\n  org_code varchar not null,\n  org_name varchar not null,\n  short_name varchar,\n  org_type varchar not null,\n  parent_code varchar,\n  open_date date,\n  close_date date,\n  valid_from date,\n  valid_to date,\n  aliases varchar,\n  extract_id varchar not null,\n  line integer not null\n);\ncreate table if not exists organisation_successor (\n  predecessor_code varchar not null,\n  successor_code varchar not null,\n  effective_date date not null,\n  share double,\n  note varchar,\n  extract_id varchar not null,\n  line integer not null\n);\ncreate table if not exists event (\n  event_id varchar not null,\n  event_type varchar not null,\n  org_code varchar not null,\n  site_code varchar,\n  ward varchar,\n  incident_date date,\n  declared_date date,\n  date_precision varchar not null,\n  category varchar,\n  subcategory varchar,\n  grade varchar,\n  avoidable varchar not null,\n  acquired varchar not null,\n  attribution varchar not null,\n  status varchar not null,\n  investigation_due date,\n  closed_date date,\n  as_of date,\n  source varchar,\n  note varchar,\n  extract_id varchar not null,\n  line integer not null\n);\ncreate table if not exists annotation (\n  org_code varchar,\n  measure_id varchar,\n  date_from date not null,\n  date_to date not null,\n  kind varchar not null,\n  text varchar not null,\n  author varchar,\n  created_at date,\n  effect varchar not null,\n  extract_id varchar not null,\n  line integer not null\n);\n-- Each event once, as last told, with the provider it belongs to. The same event_id at the same organisation is the same\n-- event: the newest as_of wins, then the last loaded. An event that names a site in place of its provider goes to the\n-- provider above it, and keeps the site.\ncreate view if not exists current_event as\nwith repeated as (\n  select org_code, event_id from event group by org_code, event_id having count(*) > 1\n),\nversions as (\n  select\n    event.rowid as loaded,\n    row_number() over (partition by event.org_code, event.event_id order by event.as_of desc nulls last, event.rowid desc) as place\n  from event\n  join repeated on repeated.org_code = event.org_code and repeated.event_id = event.event_id\n),\nlisted as (\n  select\n    org_code,\n    org_type,\n    parent_code,\n    row_number() over (partition by org_code order by valid_from desc nulls last, rowid desc) as place\n  from organisation\n)\nselect\n  e.event_id,\n  e.event_type,\n  case\n    when o.org_type in ('site', 'ward') and p.org_type in ('site', 'ward') then coalesce(p.parent_code, o.parent_code)\n    when o.org_type in ('site', 'ward') then coalesce(o.parent_code, e.org_code)\n    else e.org_code\n  end as provider_code,\n  case\n    when e.site_code is not null then e.site_code\n    when o.org_type = 'ward' and p.org_type = 'site' then o.parent_code\n    when o.org_type = 'site' and o.parent_code is not null then e.org_code\n  end as site_code,\n  e.ward,\n  e.incident_date,\n  e.declared_date,\n  e.date_precision,\n  e.category,\n  e.grade,\n  e.avoidable,\n  e.acquired,\n  e.attribution,\n  e.status,\n  e.as_of\nfrom event e\nleft join listed o on o.org_code = e.org_code and o.place = 1\nleft join listed p on p.org_code = o.parent_code and p.place = 1\nwhere e.rowid not in (select loaded from versions where place > 1);\n",
	"event-parts-by-month": "-- How many events that a measure counts fall on each site, grade, category and answer on avoidability, month by month?\n-- Asks for: the measure, the organisation (a provider or one of its sites).\n--\n-- Counted as in `events-by-month.sql`: by the day the measure goes by, without de-escalated ones and those whose words it does\n-- not ask for. Months of none have no row. A blank is a part of its own, `unknown`, so that each breakdown adds up to the whole.\nwith asked as (\n  select cast(? as varchar(100)) as measure_id, cast(? as varchar(100)) as org_code\n),\ncounting as (\n  select\n    m.measure_id,\n    m.source_event_type,\n    m.event_date,\n    '|' || m.event_grade || '|' as grades,\n    '|' || m.event_avoidable || '|' as avoidables,\n    '|' || m.event_acquired || '|' as acquireds,\n    '|' || m.event_attribution || '|' as attributions,\n    row_number() over (\n      partition by m.measure_id\n      order by case when m.extract_id = 'built-in' then 1 else 0 end, m.rowid desc\n    ) as place\n  from measure m\n  join asked a on a.measure_id = m.measure_id\n),\nchosen as (\n  select\n    e.site_code,\n    e.grade,\n    e.category,\n    e.avoidable,\n    substr(cast(case when c.event_date = 'declared' then coalesce(e.declared_date, e.incident_date) else coalesce(e.incident_date, e.declared_date) end as varchar(10)), 1, 7) as month\n  from current_event e\n  join counting c on c.source_event_type = e.event_type and c.place = 1\n  cross join asked a\n  where e.status <> 'de_escalated'\n    and e.date_precision <> 'year'\n    and (e.provider_code = a.org_code or e.site_code = a.org_code)\n    and (c.grades is null or replace(c.grades, '|' || coalesce(e.grade, 'unknown') || '|', '') <> c.grades)\n    and (c.avoidables is null or replace(c.avoidables, '|' || e.avoidable || '|', '') <> c.avoidables)\n    and (c.acquireds is null or replace(c.acquireds, '|' || e.acquired || '|', '') <> c.acquireds)\n    and (c.attributions is null or replace(c.attributions, '|' || e.attribution || '|', '') <> c.attributions)\n),\nparts as (\n  select 'site' as breakdown, coalesce(site_code, 'unknown') as part, month from chosen\n  union all\n  select 'grade', coalesce(grade, 'unknown'), month from chosen\n  union all\n  select 'category', coalesce(category, 'unknown'), month from chosen\n  union all\n  select 'avoidable', avoidable, month from chosen\n)\nselect breakdown, part, month, cast(count(*) as integer) as cases\nfrom parts\ngroup by breakdown, part, month\norder by breakdown, part, month;\n",
	events: "-- Which events are on record, with their days? Latest first. Asks for: the sort of event or null, the provider or null, and\n-- the greatest number of events of a sort at a provider for which they are listed one by one, or null for any number.\n--\n-- De-escalated events are listed too, with their status. Many events are better seen month by month.\nwith asked as (\n  select cast(? as varchar(100)) as event_type, cast(? as varchar(100)) as provider_code, cast(? as integer) as most\n),\nfew as (\n  select e.event_type, e.provider_code\n  from current_event e\n  cross join asked a\n  where (a.event_type is null or e.event_type = a.event_type)\n    and (a.provider_code is null or e.provider_code = a.provider_code)\n  group by e.event_type, e.provider_code, a.most\n  having a.most is null or count(*) <= a.most\n)\nselect\n  c.event_id,\n  c.event_type,\n  c.provider_code as org_code,\n  c.site_code,\n  c.incident_date,\n  c.declared_date,\n  c.date_precision,\n  c.category,\n  c.grade,\n  c.avoidable,\n  c.acquired,\n  c.attribution,\n  c.status\nfrom current_event c\njoin few on few.event_type = c.event_type and few.provider_code = c.provider_code\norder by c.event_type, c.provider_code, coalesce(c.incident_date, c.declared_date) desc, c.event_id;\n",
	"events-breakdown": "-- How do the events of one sort at one provider fall on its sites, grades and categories, between two months (both included)?\n-- Asks for: the sort of event, the provider, the first and the last month.\n--\n-- By the month in which they happened, or were declared where that is not known. De-escalated events are left out, as from\n-- every count. A blank is a part of its own, named `unknown`, so that each breakdown adds up to the whole.\nwith asked as (\n  select cast(? as varchar(100)) as event_type, cast(? as varchar(100)) as provider_code, cast(? as varchar(100)) as month_from, cast(? as varchar(100)) as month_to\n),\nchosen as (\n  select e.*\n  from current_event e\n  join asked a on a.event_type = e.event_type and a.provider_code = e.provider_code\n  where e.status <> 'de_escalated'\n    and substr(cast(coalesce(e.incident_date, e.declared_date) as varchar(10)), 1, 7) between a.month_from and a.month_to\n),\nparts as (\n  select 'site' as breakdown, coalesce(site_code, 'unknown') as part from chosen\n  union all\n  select 'grade', coalesce(grade, 'unknown') from chosen\n  union all\n  select 'category', coalesce(category, 'unknown') from chosen\n  union all\n  select 'avoidable', avoidable from chosen\n)\nselect breakdown, part, cast(count(*) as integer) as cases\nfrom parts\ngroup by breakdown, part\norder by breakdown, cases desc, part;\n",
	"events-by-month": "-- How many events does each measure that counts them have, at each provider and each of its sites, month by month?\n--\n-- One row a measure, organisation and month with any event of the measure's sort. `cases` is what counts: de-escalated\n-- events are kept and not counted, and where a measure asks for words (grade 3, avoidable yes) an unknown word counts only\n-- if it asks for unknown. `reported` is every event of the sort, counted or not: proof that the organisation reports.\n-- The month is that of the day the measure goes by, or of the other day where that is blank. An event known only to the\n-- year has no month. A month that was not over when the newest rows of its provider were extracted is provisional.\nwith counting as (\n  select\n    measure_id,\n    source_event_type,\n    coalesce(event_date, 'incident') as event_date,\n    '|' || event_grade || '|' as grades,\n    '|' || event_avoidable || '|' as avoidables,\n    '|' || event_acquired || '|' as acquireds,\n    '|' || event_attribution || '|' as attributions,\n    row_number() over (\n      partition by measure_id\n      order by case when extract_id = 'built-in' then 1 else 0 end, rowid desc\n    ) as place\n  from measure\n),\ntally as (\n  select\n    event_type,\n    provider_code,\n    site_code,\n    date_trunc('month', coalesce(incident_date, declared_date)) as incident_month,\n    date_trunc('month', coalesce(declared_date, incident_date)) as declared_month,\n    grade,\n    avoidable,\n    acquired,\n    attribution,\n    status,\n    max(as_of) as as_of,\n    count(*) as events\n  from current_event\n  where date_precision <> 'year'\n  group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10\n),\nworded as (\n  select\n    event_type,\n    provider_code,\n    site_code,\n    substr(cast(incident_month as varchar(10)), 1, 7) as incident_month,\n    substr(cast(declared_month as varchar(10)), 1, 7) as declared_month,\n    '|' || coalesce(grade, 'unknown') || '|' as grade,\n    '|' || avoidable || '|' as avoidable,\n    '|' || acquired || '|' as acquired,\n    '|' || attribution || '|' as attribution,\n    case when status = 'de_escalated' then 0 else 1 end as counts,\n    events\n  from tally\n),\nknown as (\n  select event_type, provider_code, substr(cast(max(as_of) as varchar(10)), 1, 7) as known_month\n  from tally\n  group by 1, 2\n),\nplaced as (\n  select t.*, provider_code as org_code from worded t\n  union all\n  select t.*, site_code as org_code from worded t where site_code is not null and site_code <> provider_code\n)\nselect\n  m.measure_id,\n  p.org_code,\n  p.provider_code,\n  case when m.event_date = 'declared' then p.declared_month else p.incident_month end as month,\n  cast(sum(\n    case\n      when (m.grades is null or replace(m.grades, p.grade, '') <> m.grades)\n        and (m.avoidables is null or replace(m.avoidables, p.avoidable, '') <> m.avoidables)\n        and (m.acquireds is null or replace(m.acquireds, p.acquired, '') <> m.acquireds)\n        and (m.attributions is null or replace(m.attributions, p.attribution, '') <> m.attributions)\n        then p.counts * p.events\n      else 0\n    end\n  ) as integer) as cases,\n  cast(sum(p.events) as integer) as reported,\n  coalesce(max(k.known_month) <= case when m.event_date = 'declared' then p.declared_month else p.incident_month end, false) as provisional\nfrom placed p\njoin known k on k.event_type = p.event_type and k.provider_code = p.provider_code\njoin counting m on m.source_event_type = p.event_type and m.place = 1\ngroup by 1, 2, 3, 4\norder by m.measure_id, p.org_code, p.provider_code, month;\n",
	"events-chosen": "-- Which events are these, one by one, latest first?\n--\n-- Asks for: a measure whose events shall be meant, the sort of event, the provider, the site, the first and the last month\n-- (both included), the category, the grade, the answer on avoidability; each may be null: any. `unknown` means a blank.\n-- Then the greatest number of events to give. With a measure, exactly those that it counts come, by the day it goes by; else\n-- de-escalated ones come too, with their status. Of an event nothing is given that could tell of a patient: no ward, note or source.\nwith asked as (\n  select\n    cast(? as varchar(100)) as measure_id,\n    cast(? as varchar(100)) as event_type,\n    cast(? as varchar(100)) as provider_code,\n    cast(? as varchar(100)) as site_code,\n    cast(? as varchar(100)) as month_from,\n    cast(? as varchar(100)) as month_to,\n    cast(? as varchar(400)) as category,\n    cast(? as varchar(100)) as grade,\n    cast(? as varchar(100)) as avoidable,\n    cast(? as integer) as most\n),\ncounting as (\n  select\n    m.measure_id,\n    m.source_event_type,\n    m.event_date,\n    '|' || m.event_grade || '|' as grades,\n    '|' || m.event_avoidable || '|' as avoidables,\n    '|' || m.event_acquired || '|' as acquireds,\n    '|' || m.event_attribution || '|' as attributions,\n    row_number() over (\n      partition by m.measure_id\n      order by case when m.extract_id = 'built-in' then 1 else 0 end, m.rowid desc\n    ) as place\n  from measure m\n  join asked a on a.measure_id = m.measure_id\n),\ndated as (\n  select\n    e.event_id,\n    e.event_type,\n    e.provider_code,\n    e.site_code,\n    e.incident_date,\n    e.declared_date,\n    e.date_precision,\n    e.category,\n    e.grade,\n    e.avoidable,\n    e.acquired,\n    e.attribution,\n    e.status,\n    cast(case when c.event_date = 'declared' then coalesce(e.declared_date, e.incident_date) else coalesce(e.incident_date, e.declared_date) end as varchar(10)) as day,\n    a.month_from,\n    a.month_to\n  from current_event e\n  cross join asked a\n  left join counting c on c.measure_id = a.measure_id and c.place = 1\n  where (a.event_type is null or e.event_type = a.event_type)\n    and (a.provider_code is null or e.provider_code = a.provider_code)\n    and (a.site_code is null or coalesce(e.site_code, 'unknown') = a.site_code)\n    and (a.category is null or coalesce(e.category, 'unknown') = a.category)\n    and (a.grade is null or coalesce(e.grade, 'unknown') = a.grade)\n    and (a.avoidable is null or e.avoidable = a.avoidable)\n    and (\n      a.measure_id is null\n      or (\n        c.source_event_type = e.event_type\n        and e.status <> 'de_escalated'\n        and (c.grades is null or replace(c.grades, '|' || coalesce(e.grade, 'unknown') || '|', '') <> c.grades)\n        and (c.avoidables is null or replace(c.avoidables, '|' || e.avoidable || '|', '') <> c.avoidables)\n        and (c.acquireds is null or replace(c.acquireds, '|' || e.acquired || '|', '') <> c.acquireds)\n        and (c.attributions is null or replace(c.attributions, '|' || e.attribution || '|', '') <> c.attributions)\n      )\n    )\n),\nchosen as (\n  select *\n  from dated\n  where (month_from is null or (date_precision <> 'year' and substr(day, 1, 7) >= month_from))\n    and (month_to is null or (date_precision <> 'year' and substr(day, 1, 7) <= month_to))\n),\nplaced as (\n  select c.*, row_number() over (order by c.day desc, c.event_type, c.provider_code, c.event_id) as place\n  from chosen c\n)\nselect\n  p.event_id,\n  p.event_type,\n  p.provider_code as org_code,\n  p.site_code,\n  p.incident_date,\n  p.declared_date,\n  p.date_precision,\n  p.category,\n  p.grade,\n  p.avoidable,\n  p.acquired,\n  p.attribution,\n  p.status\nfrom placed p\ncross join asked a\nwhere p.place <= a.most\norder by p.place;\n",
	"events-tally": "-- How many events are these, by sort and provider, by site, category, grade, avoidability and month, and when was the last?\n--\n-- Asks for: a measure whose events shall be meant, the sort of event, the provider, the site, the first and the last month\n-- (both included), the category, the grade, the answer on avoidability; each may be null: any. `unknown` means a blank.\n-- `beside` a sort of event stands its provider, beside a month the sort. De-escalated events are counted apart, never in `cases`. `last_day` is the latest day that is exactly known.\nwith asked as (\n  select\n    cast(? as varchar(100)) as measure_id,\n    cast(? as varchar(100)) as event_type,\n    cast(? as varchar(100)) as provider_code,\n    cast(? as varchar(100)) as site_code,\n    cast(? as varchar(100)) as month_from,\n    cast(? as varchar(100)) as month_to,\n    cast(? as varchar(400)) as category,\n    cast(? as varchar(100)) as grade,\n    cast(? as varchar(100)) as avoidable\n),\ncounting as (\n  select\n    m.measure_id,\n    m.source_event_type,\n    m.event_date,\n    '|' || m.event_grade || '|' as grades,\n    '|' || m.event_avoidable || '|' as avoidables,\n    '|' || m.event_acquired || '|' as acquireds,\n    '|' || m.event_attribution || '|' as attributions,\n    row_number() over (\n      partition by m.measure_id\n      order by case when m.extract_id = 'built-in' then 1 else 0 end, m.rowid desc\n    ) as place\n  from measure m\n  join asked a on a.measure_id = m.measure_id\n),\ndated as (\n  select\n    e.event_id,\n    e.event_type,\n    e.provider_code,\n    e.site_code,\n    e.incident_date,\n    e.declared_date,\n    e.date_precision,\n    e.category,\n    e.grade,\n    e.avoidable,\n    e.acquired,\n    e.attribution,\n    e.status,\n    cast(case when c.event_date = 'declared' then coalesce(e.declared_date, e.incident_date) else coalesce(e.incident_date, e.declared_date) end as varchar(10)) as day,\n    a.month_from,\n    a.month_to\n  from current_event e\n  cross join asked a\n  left join counting c on c.measure_id = a.measure_id and c.place = 1\n  where (a.event_type is null or e.event_type = a.event_type)\n    and (a.provider_code is null or e.provider_code = a.provider_code)\n    and (a.site_code is null or coalesce(e.site_code, 'unknown') = a.site_code)\n    and (a.category is null or coalesce(e.category, 'unknown') = a.category)\n    and (a.grade is null or coalesce(e.grade, 'unknown') = a.grade)\n    and (a.avoidable is null or e.avoidable = a.avoidable)\n    and (\n      a.measure_id is null\n      or (\n        c.source_event_type = e.event_type\n        and e.status <> 'de_escalated'\n        and (c.grades is null or replace(c.grades, '|' || coalesce(e.grade, 'unknown') || '|', '') <> c.grades)\n        and (c.avoidables is null or replace(c.avoidables, '|' || e.avoidable || '|', '') <> c.avoidables)\n        and (c.acquireds is null or replace(c.acquireds, '|' || e.acquired || '|', '') <> c.acquireds)\n        and (c.attributions is null or replace(c.attributions, '|' || e.attribution || '|', '') <> c.attributions)\n      )\n    )\n),\nchosen as (\n  select *\n  from dated\n  where (month_from is null or (date_precision <> 'year' and substr(day, 1, 7) >= month_from))\n    and (month_to is null or (date_precision <> 'year' and substr(day, 1, 7) <= month_to))\n),\nparts as (\n  select 'provider' as breakdown, event_type as part, provider_code as beside, status, day, date_precision from chosen\n  union all\n  select 'site' as breakdown, coalesce(site_code, 'unknown') as part, cast(null as varchar(100)) as beside, status, day, date_precision from chosen\n  union all\n  select 'category' as breakdown, coalesce(category, 'unknown') as part, cast(null as varchar(100)) as beside, status, day, date_precision from chosen\n  union all\n  select 'grade' as breakdown, coalesce(grade, 'unknown') as part, cast(null as varchar(100)) as beside, status, day, date_precision from chosen\n  union all\n  select 'avoidable' as breakdown, avoidable as part, cast(null as varchar(100)) as beside, status, day, date_precision from chosen\n  union all\n  select 'month' as breakdown, case when date_precision = 'year' then 'unknown' else substr(day, 1, 7) end as part, event_type as beside, status, day, date_precision from chosen\n)\nselect\n  breakdown,\n  part,\n  beside,\n  cast(sum(case when status = 'de_escalated' then 0 else 1 end) as integer) as cases,\n  cast(sum(case when status = 'de_escalated' then 1 else 0 end) as integer) as de_escalated,\n  max(case when status <> 'de_escalated' and date_precision = 'day' then day end) as last_day\nfrom parts\ngroup by breakdown, part, beside\norder by breakdown, cases desc, part, beside;\n",
	"figures-known": "-- How many figures and events were published by a day, by their own as_of? Asks for: that day.\n--\n-- One row a measure with monthly figures, and one a sort of events (kind `event`). A row without a day counts as not known.\nwith asked as (\n  select cast(? as date) as known_by\n),\nfigure as (\n  select\n    o.measure_id,\n    max(case when o.as_of <= a.known_by then 1 else 0 end) as known\n  from observation o\n  cross join asked a\n  where o.breakdown = '' and o.period_type = 'month'\n  group by o.measure_id, o.org_code, o.period\n)\nselect\n  'figure' as kind,\n  measure_id as name,\n  cast(count(*) as integer) as figures,\n  cast(sum(known) as integer) as known\nfrom figure\ngroup by measure_id\nunion all\nselect\n  'event' as kind,\n  e.event_type as name,\n  cast(count(*) as integer) as figures,\n  cast(sum(case when e.as_of <= a.known_by then 1 else 0 end) as integer) as known\nfrom current_event e\ncross join asked a\ngroup by e.event_type\norder by kind, name;\n",
	"known-then": "-- What did the tables hold as at a past month? Asks for: the last month (`YYYY-MM`) and the last day of knowing.\n--\n-- Every other question can be asked of these rows in place of the tables: `asked-then.ts` puts this list before the\n-- question's own. The columns are those of the tables; rowid keeps the order of loading.\n--\n-- A row with a day (as_of, created_at) after the last day of knowing was not known, and is left out. A row without a day is\n-- taken for known: nobody can tell. Where all rows of a measure at an organisation are of later days, the extracts hold\n-- no record that reaches back so far; then the months up to the last month are taken as they are told now.\nwith then_asked as (\n  select cast(? as varchar) as month_to, cast(? as date) as known_by\n),\nfigure_record as (\n  select measure_id, org_code, min(as_of) as begun\n  from main.observation\n  group by measure_id, org_code\n),\nundated_figure as (\n  select distinct measure_id, org_code, period_start, period_end, breakdown\n  from main.observation\n  where as_of is null\n),\nobservation as (\n  select\n    o.rowid as rowid,\n    o.org_code,\n    o.org_name,\n    o.measure_id,\n    o.period,\n    o.period_start,\n    o.period_type,\n    o.period_end,\n    o.breakdown,\n    o.numerator,\n    o.denominator,\n    o.value,\n    o.expected,\n    o.status,\n    o.as_of,\n    o.revision,\n    o.source,\n    o.note,\n    o.extract_id,\n    o.line\n  from main.observation o\n  cross join then_asked a\n  join figure_record r on r.measure_id = o.measure_id and r.org_code = o.org_code\n  left join undated_figure u\n    on u.measure_id = o.measure_id\n    and u.org_code = o.org_code\n    and u.period_start = o.period_start\n    and u.period_end = o.period_end\n    and u.breakdown = o.breakdown\n  where substr(cast(o.period_end as varchar), 1, 7) <= a.month_to\n    and (o.as_of is null or o.as_of <= a.known_by or (r.begun > a.known_by and u.measure_id is null))\n),\nevent_record as (\n  select event_type, org_code, min(as_of) as begun\n  from main.event\n  group by event_type, org_code\n),\nundated_event as (\n  select distinct org_code, event_id\n  from main.event\n  where as_of is null\n),\n-- An event tells by itself when it became known: on the day it was declared, whatever day the extract is of.\nevent as (\n  select\n    e.rowid as rowid,\n    e.event_id,\n    e.event_type,\n    e.org_code,\n    e.site_code,\n    e.ward,\n    e.incident_date,\n    e.declared_date,\n    e.date_precision,\n    e.category,\n    e.subcategory,\n    e.grade,\n    e.avoidable,\n    e.acquired,\n    e.attribution,\n    e.status,\n    e.investigation_due,\n    e.closed_date,\n    e.as_of,\n    e.source,\n    e.note,\n    e.extract_id,\n    e.line\n  from main.event e\n  cross join then_asked a\n  join event_record r on r.event_type = e.event_type and r.org_code = e.org_code\n  left join undated_event u on u.org_code = e.org_code and u.event_id = e.event_id\n  where substr(cast(coalesce(e.incident_date, e.declared_date) as varchar), 1, 7) <= a.month_to\n    and (e.declared_date is null or e.declared_date <= a.known_by)\n    and (e.as_of is null or e.as_of <= a.known_by or (r.begun > a.known_by and u.event_id is null))\n),\nannotation as (\n  select\n    n.rowid as rowid,\n    n.org_code,\n    n.measure_id,\n    n.date_from,\n    n.date_to,\n    n.kind,\n    n.text,\n    n.author,\n    n.created_at,\n    n.effect,\n    n.extract_id,\n    n.line\n  from main.annotation n\n  cross join then_asked a\n  where substr(cast(n.date_from as varchar), 1, 7) <= a.month_to\n    and (n.created_at is null or n.created_at <= a.known_by)\n),\n-- Thresholds go by their days. The months of a trajectory are agreed beforehand.\ntarget as (\n  select\n    t.rowid as rowid,\n    t.org_code,\n    t.measure_id,\n    t.valid_from,\n    t.valid_to,\n    t.kind,\n    t.value,\n    t.comparison,\n    t.label,\n    t.source,\n    t.extract_id,\n    t.line\n  from main.target t\n  cross join then_asked a\n  where t.valid_from is null\n    or t.kind in ('trajectory_month', 'trajectory_cumulative')\n    or substr(cast(t.valid_from as varchar), 1, 7) <= a.month_to\n),\nfirst_name as (\n  select org_code, min(coalesce(substr(cast(valid_from as varchar), 1, 7), '')) as month_from\n  from main.organisation\n  group by org_code\n),\n-- Later names, parents and closings had not come yet. An organisation has the first name there is rather than none.\norganisation as (\n  select\n    o.rowid as rowid,\n    o.org_code,\n    o.org_name,\n    o.short_name,\n    o.org_type,\n    o.parent_code,\n    o.open_date,\n    case when substr(cast(o.close_date as varchar), 1, 7) <= a.month_to then o.close_date end as close_date,\n    o.valid_from,\n    o.valid_to,\n    o.aliases,\n    o.extract_id,\n    o.line\n  from main.organisation o\n  cross join then_asked a\n  join first_name f on f.org_code = o.org_code\n  where o.valid_from is null\n    or substr(cast(o.valid_from as varchar), 1, 7) <= a.month_to\n    or substr(cast(o.valid_from as varchar), 1, 7) = f.month_from\n),\norganisation_successor as (\n  select\n    s.rowid as rowid,\n    s.predecessor_code,\n    s.successor_code,\n    s.effective_date,\n    s.share,\n    s.note,\n    s.extract_id,\n    s.line\n  from main.organisation_successor s\n  cross join then_asked a\n  where substr(cast(s.effective_date as varchar), 1, 7) <= a.month_to\n)\nselect month_to, known_by from then_asked;\n",
	"leaning-rows": "-- What do rows of other extracts take from this one, and would lose without it: names of organisations, meanings of measures,\n-- thresholds of their charts? One row each, with the number of rows of others that lean on it. Asks for: extract_id.\nwith this_one as (\n  select cast(? as varchar) as extract_id\n),\nspoken_of as (\n  select org_code, measure_id, extract_id from observation\n  union all\n  select org_code, cast(null as varchar), extract_id from event\n),\nothers as (\n  select org_code, measure_id, count(*) as row_count\n  from spoken_of\n  where extract_id <> (select extract_id from this_one)\n  group by org_code, measure_id\n)\nselect 'organisation' as what, o.org_code as code, min(o.org_name) as name, min(used.row_count) as row_count\nfrom organisation o\njoin (select org_code, cast(sum(row_count) as bigint) as row_count from others group by org_code) used on used.org_code = o.org_code\nwhere o.extract_id = (select extract_id from this_one)\n  and not exists (select 1 from organisation else_where where else_where.org_code = o.org_code and else_where.extract_id <> o.extract_id)\ngroup by o.org_code\nunion all\nselect 'measure', m.measure_id, min(m.name), min(used.row_count)\nfrom measure m\njoin (select measure_id, cast(sum(row_count) as bigint) as row_count from others group by measure_id) used on used.measure_id = m.measure_id\nwhere m.extract_id = (select extract_id from this_one)\n  and not exists (select 1 from measure else_where where else_where.measure_id = m.measure_id and else_where.extract_id <> m.extract_id)\ngroup by m.measure_id\nunion all\nselect 'threshold', t.measure_id, min(t.measure_id), min(used.row_count)\nfrom target t\njoin (select measure_id, cast(sum(row_count) as bigint) as row_count from others group by measure_id) used on used.measure_id = t.measure_id\nwhere t.extract_id = (select extract_id from this_one)\ngroup by t.measure_id\norder by 1, 2;\n",
	"loaded-extracts": "-- Which extracts are loaded, how many rows of which table did each bring, and which months do they cover?\nselect extract_id, 'observation' as table_name, count(*) as row_count,\n  min(period) as first_month, max(period) as last_month\nfrom observation group by extract_id\nunion all\nselect extract_id, 'target', count(*), null, null from target group by extract_id\nunion all\nselect extract_id, 'measure', count(*), null, null from measure where extract_id <> 'built-in' group by extract_id\nunion all\nselect extract_id, 'organisation', count(*), null, null from organisation group by extract_id\nunion all\nselect extract_id, 'organisation_successor', count(*), null, null from organisation_successor group by extract_id\nunion all\nselect extract_id, 'annotation', count(*), null, null from annotation group by extract_id\nunion all\nselect extract_id, 'event', count(*), min(substr(cast(coalesce(incident_date, declared_date) as varchar(10)), 1, 7)),\n  max(substr(cast(coalesce(incident_date, declared_date) as varchar(10)), 1, 7))\nfrom event group by extract_id\norder by extract_id, table_name;\n",
	measures: "-- Which measures are known, built in or described by a loaded extract, and what does each mean?\n--\n-- With or without observations: a file is checked against them before it loads. A measure that an extract describes replaces the built-in one of the same\n-- name; if several extracts describe it, the last loaded counts. Order: as the extract lists them, then the built-in list.\nwith described as (\n  select\n    measure.*,\n    case when extract_id = 'built-in' then 1 else 0 end as built_in,\n    row_number() over (\n      partition by measure_id\n      order by case when extract_id = 'built-in' then 1 else 0 end, rowid desc\n    ) as place\n  from measure\n)\nselect\n  measure_id,\n  name,\n  short_name,\n  domain,\n  definition,\n  kind,\n  direction,\n  numerator_label,\n  denominator_label,\n  multiplier,\n  suggested_chart,\n  fractional_counts,\n  max_percent_over_100,\n  source_event_type,\n  event_date,\n  event_grade,\n  event_avoidable,\n  event_acquired,\n  event_attribution,\n  denominator_measure\nfrom described\nwhere place = 1\norder by built_in, line, measure_id;\n",
	"monthly-series": "-- What is the figure of each measure at each organisation in each month, who says so, and was it once different?\n--\n-- One row a measure, organisation and month that some extract mentions (months nobody mentions are added later, as gaps).\n-- Where several rows speak of the same month, the newest figure wins: newest as_of, then highest revision, then last\n-- loaded. The others are kept, and the value first reported is given as restated_from when it differs.\n-- A month whose row has no figure comes with a null value; why it is a gap follows from status and denominator.\n-- Units: a proportion is 0-1, a rate is multiplied, a count is a number of cases.\nwith figure as (\n  select\n    o.measure_id,\n    o.org_code,\n    o.period as month,\n    o.numerator,\n    o.denominator,\n    o.status,\n    o.as_of,\n    coalesce(o.revision, 0) as revision,\n    o.rowid as loaded,\n    case\n      -- A figure that was withheld or never sent is not to be computed from what is left of it.\n      when o.status in ('suppressed', 'not_submitted', 'not_applicable', 'insufficient', 'censored') then null\n      when m.kind in ('proportion', 'rate') and o.numerator is not null and o.denominator is not null then\n        case\n          when o.denominator = 0 then null\n          when m.kind = 'rate' then o.numerator / o.denominator * m.multiplier\n          else o.numerator / o.denominator\n        end\n      -- Extracts hold percentages on a scale of 0 to 100.\n      when m.kind = 'proportion' then o.value / 100\n      when m.kind = 'count' and o.status = 'zero_filled' then coalesce(o.value, o.numerator, 0)\n      when m.kind = 'count' then coalesce(o.value, o.numerator)\n      when m.kind = 'ratio' and o.value is null and o.expected > 0 then o.numerator / o.expected\n      when m.kind = 'ratio' and o.value is null and o.denominator > 0 then o.numerator / o.denominator\n      else o.value\n    end as value\n  from observation o\n  join (\n    select\n      measure_id,\n      kind,\n      multiplier,\n      row_number() over (\n        partition by measure_id\n        order by case when extract_id = 'built-in' then 1 else 0 end, rowid desc\n      ) as place\n    from measure\n  ) m on m.measure_id = o.measure_id and m.place = 1\n  where o.breakdown = ''\n    and o.period_type = 'month'\n),\nversion as (\n  select\n    measure_id,\n    org_code,\n    month,\n    numerator,\n    denominator,\n    status,\n    value,\n    row_number() over (\n      partition by measure_id, org_code, month\n      order by as_of desc nulls last, revision desc, loaded desc\n    ) as place,\n    first_value(value) over (\n      partition by measure_id, org_code, month\n      order by as_of asc nulls first, revision asc, loaded asc\n    ) as first_reported\n  from figure\n)\nselect\n  measure_id,\n  org_code,\n  month,\n  numerator,\n  denominator,\n  value,\n  status,\n  status = 'provisional' as provisional,\n  case\n    when first_reported is not null and (value is null or first_reported <> value) then first_reported\n  end as restated_from\nfrom version\nwhere place = 1\norder by measure_id, org_code, month;\n",
	"older-rows": "-- How many rows of one extract are older than what another extract says of the same figure? Asks for: extract_id, twice.\n--\n-- Older by the day of publication; a row that states no day never goes before one that does. These rows are kept as\n-- history and are not in use. One row comes back; its days are null when nothing is older.\nselect\n  count(*) as row_count,\n  max(mine.as_of) as as_of,\n  max(newer.as_of) as newer_as_of\nfrom observation mine\njoin (\n  select measure_id, org_code, period_start, period_end, breakdown, max(as_of) as as_of\n  from observation\n  where extract_id <> ?\n    and as_of is not null\n  group by measure_id, org_code, period_start, period_end, breakdown\n) newer\n  on newer.measure_id = mine.measure_id\n  and newer.org_code = mine.org_code\n  and newer.period_start = mine.period_start\n  and newer.period_end = mine.period_end\n  and newer.breakdown = mine.breakdown\nwhere mine.extract_id = ?\n  and (mine.as_of is null or mine.as_of < newer.as_of);\n",
	"organisation-names": "-- By which names is each listed organisation known? One row a code and name: names now and before, then aliases, which\n-- are several spellings joined by a bar.\nselect distinct\n  org_code,\n  trim(name) as name\nfrom (\n  select org_code, org_name as name from organisation\n  union all\n  select org_code, short_name from organisation\n  union all\n  select org_code, unnest(string_split(aliases, '|')) from organisation where aliases is not null\n) as known\nwhere name is not null and trim(name) <> ''\norder by org_code, name;\n",
	organisations: "-- Which organisations do the loaded extracts name, and which codes appear in figures without being named?\n--\n-- The newest name of a code wins: newest valid_from, then last loaded. A code that only figures mention comes as\n-- unlisted, with the name those figures give it, if any. Days of opening and closing come from whichever row has them.\nwith named as (\n  select\n    org_code,\n    org_name,\n    short_name,\n    org_type,\n    -- A newer row that names no parent leaves the one known standing.\n    first_value(parent_code) over (\n      partition by org_code order by case when parent_code is null then 1 else 0 end, valid_from desc nulls last, rowid desc\n    ) as parent_code,\n    min(open_date) over (partition by org_code) as open_date,\n    max(close_date) over (partition by org_code) as close_date,\n    row_number() over (partition by org_code order by valid_from desc nulls last, rowid desc) as place\n  from organisation\n),\nmentioned as (\n  select\n    org_code,\n    max(org_name) as org_name\n  from (\n    select org_code, org_name from observation\n    union all\n    select distinct org_code, null from event\n  ) seen\n  group by org_code\n)\nselect\n  org_code,\n  org_name,\n  short_name,\n  org_type,\n  parent_code,\n  open_date,\n  close_date,\n  false as unlisted\nfrom named\nwhere place = 1\nunion all\nselect\n  org_code,\n  coalesce(org_name, org_code) as org_name,\n  null as short_name,\n  'provider' as org_type,\n  null as parent_code,\n  null as open_date,\n  null as close_date,\n  true as unlisted\nfrom mentioned\nwhere org_code not in (select org_code from organisation)\norder by org_code;\n",
	"remove-extract": "-- Takes everything that one extract brought out again. Asks for: extract_id.\ndelete from observation where extract_id = ?;\ndelete from target where extract_id = ?;\ndelete from measure where extract_id = ?;\ndelete from organisation where extract_id = ?;\ndelete from organisation_successor where extract_id = ?;\ndelete from annotation where extract_id = ?;\ndelete from event where extract_id = ?;\n",
	successors: "-- Who took over from whom, from which day on, and how much of it? The same pair loaded several times counts once, as last\n-- loaded; nobody succeeds themselves. In order of day. A share that nobody knows is null.\nwith stated as (\n  select\n    predecessor_code,\n    successor_code,\n    effective_date,\n    share,\n    row_number() over (partition by predecessor_code, successor_code order by rowid desc) as place\n  from organisation_successor\n  where predecessor_code <> successor_code\n)\nselect\n  predecessor_code,\n  successor_code,\n  cast(effective_date as varchar(10)) as effective_date,\n  share\nfrom stated\nwhere place = 1\norder by effective_date, successor_code, predecessor_code;\n",
	"table-columns": "-- Which columns does this table have, in order? Asks for: the table's name.\nselect column_name from information_schema.columns where table_name = ? order by ordinal_position;\n",
	thresholds: "-- Which level is required of which measure, from which month to which, and of whom?\n--\n-- The value is in the measure's own unit: percentages of a proportion become 0-1. The level is that of the organisation:\n-- blank = national, and an unlisted code counts as a provider. The same threshold loaded twice counts once, as last loaded.\nwith required as (\n  select\n    t.measure_id,\n    nullif(t.org_code, '') as org_code,\n    t.kind,\n    t.value,\n    t.comparison,\n    substr(cast(t.valid_from as varchar(10)), 1, 7) as month_from,\n    substr(cast(t.valid_to as varchar(10)), 1, 7) as month_to,\n    t.label,\n    t.source,\n    row_number() over (\n      partition by t.measure_id, coalesce(t.org_code, ''), t.kind, t.valid_from, t.valid_to\n      order by t.rowid desc\n    ) as place\n  from target t\n),\nkind_of_measure as (\n  select\n    measure_id,\n    kind,\n    row_number() over (\n      partition by measure_id\n      order by case when extract_id = 'built-in' then 1 else 0 end, rowid desc\n    ) as place\n  from measure\n),\ntype_of_organisation as (\n  select\n    org_code,\n    org_type,\n    row_number() over (partition by org_code order by valid_from desc nulls last, rowid desc) as place\n  from organisation\n)\nselect\n  r.measure_id,\n  r.org_code,\n  r.kind,\n  case when m.kind = 'proportion' then r.value / 100 else r.value end as value,\n  r.comparison,\n  r.month_from,\n  r.month_to,\n  coalesce(r.label, '') as label,\n  coalesce(r.source, '') as source,\n  case\n    when r.org_code is null then 'national'\n    when o.org_type in ('region', 'commissioner') then 'commissioner'\n    when o.org_type in ('site', 'ward') then 'site'\n    else 'provider'\n  end as level\nfrom required r\njoin kind_of_measure m on m.measure_id = r.measure_id and m.place = 1\nleft join type_of_organisation o on o.org_code = r.org_code and o.place = 1\nwhere r.place = 1\norder by r.measure_id, r.org_code nulls first, r.month_from nulls first, r.kind, r.month_to nulls last;\n"
};
// src/database/browser/database-over-engine.ts
/**
* Settings before anything else runs: nothing is ever fetched by the engine itself, and no later statement can undo that.
*
* Loading by itself of extensions is switched off twice, because some functions fetch one even without autoloading
* (`enable_external_access` closes that way); rows enter as Arrow bytes, which needs no access to files.
*/
var LOCK_DOWN = [
	"set autoinstall_known_extensions = false",
	"set autoload_known_extensions = false",
	"set enable_external_access = false",
	"set lock_configuration = true"
];
/** Reads batch by batch, and no further than the first row. */
function hasRows(batches) {
	for (const { numRows } of batches) if (numRows > 0) return true;
	return false;
}
/**
* The `Database` over a running DuckDB-WASM: locked down, tables made, built-in measures known, plain rows out.
*
* `ownOrigin`, where given, is set as the only place extensions could ever come from, should a browser's engine ask anyway.
* Failures of the engine come as `DatabaseFailure`, naming the SQL file or table.
*/
async function databaseOverEngine(engine, ownOrigin) {
	const rows = async (sql, parameters = [], then = null) => {
		let answer = [];
		for (const statement of boundStatements((name) => SQL_FILES[name], sql, parameters, then)) try {
			answer = await rowsFromArrowWithPauses(await engine.query(statement.text, statement.parameters));
		} catch (cause) {
			throw engineFailure(`The query “${sql}”`, cause);
		}
		return answer;
	};
	const insert = async (table, ipc, given) => {
		const columns = (await rows("table-columns", [table])).map((row) => String(row["column_name"]));
		const incoming = RecordBatchReader.from(ipc).open();
		const arriving = incoming.schema.fields.map((field) => field.name);
		if (columns.join() !== arriving.join()) throw new DatabaseFailure("unexpected-columns", `Rows for the table “${table}” came with the columns ${arriving.join(", ")}; expected ${columns.join(", ")}.`);
		if (!hasRows(incoming)) return;
		try {
			const isWhole = ipc.byteLength === ipc.buffer.byteLength;
			await engine.append(table, given === "given" && isWhole ? ipc : ipc.slice());
		} catch (cause) {
			throw engineFailure(`Loading rows into the table “${table}”`, cause);
		}
	};
	try {
		if (ownOrigin !== null) await engine.query(`set custom_extension_repository = '${ownOrigin.replaceAll("'", "''")}'`, []);
		for (const setting of LOCK_DOWN) await engine.query(setting, []);
	} catch (cause) {
		throw engineFailure("Locking the database down", cause);
	}
	await rows("create-tables");
	const database = {
		rows,
		insert,
		close: () => engine.close()
	};
	await addCatalogue(database, BUILT_IN_MEASURES);
	return database;
}
// src/database/browser/fetch-engine.ts
var startsWith = (bytes, magic) => magic.every((byte, index) => bytes[index] === byte);
var GZIP = [31, 139];
var WASM = [
	0,
	97,
	115,
	109
];
var MARKUP = [60];
/** Progress is told this often in all: a screen that redraws for each of 500 chunks holds the download up. */
var TIMES_TOLD = 50;
/** Puts a chunk that was read ahead back in front of its stream. */
function withFirst(first, rest) {
	let pending = first;
	return new ReadableStream({
		async pull(controller) {
			if (pending !== null) {
				controller.enqueue(pending);
				pending = null;
				return;
			}
			const { done, value } = await rest.read();
			if (done) controller.close();
			else controller.enqueue(value);
		},
		cancel: (reason) => rest.cancel(reason)
	});
}
async function readAhead(reader) {
	let first = /* @__PURE__ */ new Uint8Array();
	while (first.length < WASM.length) {
		const { done, value } = await reader.read();
		if (done) break;
		const joined = new Uint8Array(first.length + value.length);
		joined.set(first);
		joined.set(value, first.length);
		first = joined;
	}
	return first;
}
/**
* What are the bytes of the database engine? Fetches the compressed engine from the site itself and inflates it.
*
* The file is opaque to every server (`.wasm.gz`, no special type or header needed). Some servers inflate it on the way all
* the same, so the first bytes decide: gzip is inflated here, wasm taken as it is. A page of HTML in its place means
* that the server answers unknown addresses with its start page: the file is not there.
* Progress comes about fifty times, counted in inflated bytes, because a server that compresses makes other counts wrong.
* Throws `DatabaseFailure`: `engine-not-found`, `engine-damaged` or `browser-too-old`.
*/
async function fetchEngine(file, onProgress, fetcher = fetch) {
	const name = file.url.split("/").at(-1) ?? file.url;
	let response;
	try {
		response = await fetcher(file.url);
	} catch (cause) {
		throw new DatabaseFailure("engine-not-found", `The database engine (${name}) could not be fetched: the site did not answer.`, cause);
	}
	if (!response.ok || response.body === null) throw new DatabaseFailure("engine-not-found", `The database engine (${name}) is not where the site expects it: the server answered ${String(response.status)}. Check that the folder “assets” was copied whole and that the server may serve files ending in .gz.`);
	const reader = response.body.getReader();
	const damaged = (what, cause) => new DatabaseFailure("engine-damaged", `The database engine (${name}) arrived ${what}. Reload the page; if it happens again, copy the site afresh.`, cause);
	try {
		const first = await readAhead(reader);
		if (startsWith(first, MARKUP)) throw new DatabaseFailure("engine-not-found", `The database engine (${name}) is missing: the server sent a web page in its place.`);
		const zipped = startsWith(first, GZIP);
		if (!zipped && !startsWith(first, WASM)) throw damaged("as something else: its first bytes are not those of an engine");
		if (zipped && typeof DecompressionStream === "undefined") throw new DatabaseFailure("browser-too-old", "This browser cannot unpack the database engine. A version from 2023 or later can.");
		const raw = withFirst(first, reader);
		const inflated = (zipped ? raw.pipeThrough(new DecompressionStream("gzip")) : raw).getReader();
		const parts = [];
		let loaded = 0;
		let told = 0;
		for (;;) {
			const { done, value } = await inflated.read();
			if (done) break;
			parts.push(value);
			loaded += value.length;
			const share = Math.floor(loaded / file.bytes * TIMES_TOLD);
			if (share > told) {
				told = share;
				onProgress({
					loaded,
					total: file.bytes
				});
			}
		}
		if (loaded !== file.bytes) throw damaged(`incomplete: ${String(loaded)} of ${String(file.bytes)} bytes`);
		return new Blob(parts, { type: "application/wasm" });
	} catch (cause) {
		if (cause instanceof DatabaseFailure) throw cause;
		throw damaged("broken", cause);
	}
}
// src/database/browser/open-browser-database.ts
/** Instantiating takes 1–2 s here and was never seen above 10; past this it will not come any more. */
var PATIENCE_MILLISECONDS = 45e3;
async function builtEngine() {
	const { engineUrl, engineBytes } = await __vitePreload(async () => {
		const { engineUrl, engineBytes } = await import("./_virtual_engine-file-B29ZlhJR.js");
		return {
			engineUrl,
			engineBytes
		};
	}, [], import.meta.url);
	return {
		url: engineUrl,
		bytes: engineBytes
	};
}
/** Rejects as soon as the worker breaks or patience ends: the engine itself reports neither. */
function watchdog(worker, patience) {
	let release = () => void 0;
	const bites = new Promise((_, reject) => {
		const stop = (said, cause) => {
			reject(new DatabaseFailure("engine-did-not-start", `The database engine did not start: ${said}. Reload the page; if it happens again, another browser or the IT desk can help.`, cause));
		};
		const timer = setTimeout(() => {
			stop(`nothing was heard from it for ${String(Math.round(patience / 1e3))} seconds`);
		}, patience);
		const broken = (event) => {
			stop(event.message || "its worker could not be loaded", event.error);
		};
		worker.addEventListener("error", broken);
		release = () => {
			clearTimeout(timer);
			worker.removeEventListener("error", broken);
		};
	});
	bites.catch(() => void 0);
	return {
		bites,
		release: () => {
			release();
		}
	};
}
/**
* Opens an empty DuckDB in a worker of this page: the canonical tables made, the built-in measures known, no way out to any
* host. Import this module dynamically, after the first picture: it brings 240 kB of script and 34 MB of engine (7.7 MB sent).
*
* Order: check WebAssembly, fetch and inflate the engine, start the worker, instantiate against a watchdog, lock down.
* Never hangs: every way of failing ends in a `DatabaseFailure` whose `reason` says which, and the worker is ended.
*/
async function openBrowserDatabase(options = {}) {
	const { onProgress = () => void 0, patience = PATIENCE_MILLISECONDS } = options;
	checkWebAssembly();
	const engineBlob = await fetchEngine(options.engine ?? await builtEngine(), onProgress);
	const engineUrl = URL.createObjectURL(engineBlob);
	let worker;
	try {
		worker = new Worker(new URL(duckdb_browser_eh_worker_default, document.baseURI));
	} catch (cause) {
		URL.revokeObjectURL(engineUrl);
		throw new DatabaseFailure("engine-did-not-start", "The browser refused to start the worker that runs the database engine.", cause);
	}
	const { bites, release } = watchdog(worker, patience);
	try {
		const engine = new f(new N(), worker);
		const open = async () => {
			await engine.instantiate(engineUrl, null);
			await engine.open({ query: {
				castBigIntToDouble: true,
				castDecimalToDouble: true,
				castTimestampToDate: true
			} });
			const connection = await engine.connect();
			return await databaseOverEngine({
				query: async (statement, parameters) => {
					if (parameters.length === 0) return await connection.query(statement);
					const prepared = await connection.prepare(statement);
					try {
						return await prepared.query(...parameters);
					} finally {
						await prepared.close();
					}
				},
				append: (table, ipc) => connection.insertArrowFromIPCStream(ipc, {
					name: table,
					create: false
				}),
				close: async () => {
					await connection.close();
					await engine.terminate();
				}
			}, new URL("extensions", document.baseURI).href);
		};
		return await Promise.race([open(), bites]);
	} catch (cause) {
		worker.terminate();
		if (cause instanceof DatabaseFailure) throw cause;
		throw new DatabaseFailure("engine-did-not-start", `The database engine did not start: ${cause instanceof Error ? cause.message : String(cause)}.`, cause);
	} finally {
		release();
		URL.revokeObjectURL(engineUrl);
	}
}
export { openBrowserDatabase };
