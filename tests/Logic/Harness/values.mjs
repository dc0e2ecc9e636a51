// Values as TypeForm.cs writes them, for every engine.

/** Calls translated functions with encoded arguments; what comes back is encoded too. */
export function caller(Decimal) {
  const bits = new DataView(new ArrayBuffer(8));

  function toNumber(hex) {
    bits.setBigUint64(0, BigInt('0x' + hex));
    return bits.getFloat64(0);
  }

  function toHex(number) {
    if (Number.isNaN(number)) return 'nan';
    bits.setFloat64(0, number);
    return bits.getBigUint64(0).toString(16).padStart(16, '0');
  }

  // JSON of .NET has no surrogate that stands alone.
  function escape(text) {
    return text.replace(/[\\\ud800-\udfff]/g, (unit) => (unit === '\\' ? '\\\\' : `\\u${unit.charCodeAt(0).toString(16)}`));
  }

  function unescape(text) {
    return text.replace(/\\(?:u(....)|\\)/g, (_, unit) => (unit ? String.fromCharCode(parseInt(unit, 16)) : '\\'));
  }

  function decode(type, value) {
    if (value === null) return null;
    switch (type.kind) {
      case 'bigint': return BigInt(value);
      case 'text': return unescape(value);
      case 'float': return value === 'nan' ? NaN : toNumber(value);
      case 'decimal': return Decimal.parse(value);
      case 'bytes': return Uint8Array.from(atob(value), (unit) => unit.charCodeAt(0));
      case 'list': return value.map((item) => decode(type.element, item));
      case 'set': return new Set(value.map((item) => decode(type.element, item)));
      case 'map': return new Map(value.map(([key, item]) => [decode(type.key, key), decode(type.element, item)]));
      case 'dictionary': return Object.assign(Object.create(null), Object.fromEntries(value.map(([key, item]) => [unescape(key), decode(type.element, item)])));
      case 'tuple': return value.map((item, i) => decode(type.elements[i], item));
      case 'object': return Object.fromEntries(Object.entries(type.members).map(([name, member]) => [name, decode(member, value[name])]));
      default: return value;
    }
  }

  // What comes out must have the form of its type: undefined is nothing that C# has.
  function encode(type, value) {
    if (value === undefined) throw new Error('undefined came out');
    if (value === null) return null;
    switch (type.kind) {
      case 'void': return null;
      case 'bool': return expect(value, 'boolean');
      case 'int': return Number.isInteger(expect(value, 'number')) && !Object.is(value, -0) ? value : `no integer: ${value}`;
      case 'text': return escape(expect(value, 'string'));
      case 'bigint': return String(expect(value, 'bigint'));
      case 'float': return toHex(expect(value, 'number'));
      case 'decimal': return value instanceof Decimal ? String(value) : `no decimal: ${value}`;
      case 'bytes': return btoa(String.fromCharCode(...value));
      case 'list': return Array.from(value, (item) => encode(type.element, item));
      case 'set': return Array.from(value, (item) => encode(type.element, item));
      case 'map': return Array.from(value, ([key, item]) => [encode(type.key, key), encode(type.element, item)]);
      case 'dictionary': return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [escape(key), encode(type.element, item)]);
      case 'tuple': return type.elements.map((element, i) => encode(element, value[i]));
      case 'object': return Object.fromEntries(Object.entries(type.members).map(([name, member]) => [name, encode(member, value[name])]));
      default: throw new Error(`unknown kind ${type.kind}`);
    }
  }

  function expect(value, type) {
    if (typeof value !== type) throw new Error(`${typeof value} came out instead of ${type}`);
    return value;
  }

  function faultOf(error) {
    if (typeof error.kind === 'string') return error.kind;
    if (error instanceof TypeError && /null/.test(error.message)) return 'NullReferenceException';
    return escape(`${error.name}: ${error.message}`);
  }

  function call(run, { parameters, result }, encoded) {
    const args = encoded.map((value, i) => decode(parameters[i], value));
    try {
      return { value: encode(result, run(...args)) };
    } catch (error) {
      return { fault: faultOf(error) };
    }
  }

  return call;
}
