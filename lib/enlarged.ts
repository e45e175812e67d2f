/** A list of `size` integers that begins with all those of `list`; twice as long where nothing else is asked for. */
export function enlarged(list: Int32Array, size = 2 * list.length): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(size);
  larger.set(list);
  return larger;
}
