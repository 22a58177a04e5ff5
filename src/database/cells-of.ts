import { DataType, type Data, type Utf8, type Vector } from 'apache-arrow';

// A byte order mark inside a cell stays: lengths would no longer be right.
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

/** Cells of one chunk: its bytes become text in one go. Only where something is not plain ASCII is each cell decoded alone. */
function* textsIn(data: Data<Utf8>): Iterable<string | null> {
  const { length, values, valueOffsets, nullCount } = data;
  const first = valueOffsets[0] ?? 0;
  const bytes = values.subarray(first, valueOffsets[length] ?? first);
  const text = DECODER.decode(bytes);
  const plain = text.length === bytes.length;
  for (let row = 0; row < length; row += 1) {
    const [from, to] = [(valueOffsets[row] ?? 0) - first, (valueOffsets[row + 1] ?? 0) - first];
    if (nullCount > 0 && !data.getValid(row)) yield null;
    else yield plain ? text.slice(from, to) : DECODER.decode(bytes.subarray(from, to));
  }
}

/** The cells of a column in order. As iterating over the vector, but a column of text several times as fast. */
export function* cellsOf(vector: Vector): Iterable<unknown> {
  if (!DataType.isUtf8(vector.type)) {
    yield* vector as Iterable<unknown>;
    return;
  }
  for (const data of vector.data as readonly Data<Utf8>[]) yield* textsIn(data);
}
