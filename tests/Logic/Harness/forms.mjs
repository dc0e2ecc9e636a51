// Values as TypeForm.cs writes them, with the Decimal of the package that is tested.
export function formsOf(Decimal) {
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

  // Half of a pair gets lost in UTF-8: it stands as its number behind U+E000.
  function wellFormed(text) {
    return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\ue000/g, (half) => '\ue000' + half.charCodeAt(0).toString(16).padStart(4, '0'));
  }

  // Unions that are inside of themselves.
  const unions = new Map();

  function caseOf(type, value) {
    const union = type.kind === 'again' ? unions.get(type.name) : type;
    unions.set(union.name, union);
    const tag = value[union.discriminator];
    const found = union.cases.find(([known]) => known === tag);
    if (found === undefined) throw new Error(`${JSON.stringify(tag)} came out as ${union.discriminator}`);
    return { form: found[1], tag: { [union.discriminator]: tag } };
  }

  function decode(type, value) {
    if (value === null) return null;
    switch (type.kind) {
      case 'union':
      case 'again': {
        const { form, tag } = caseOf(type, value);
        return { ...tag, ...decode(form, value) };
      }
      case 'text': return value.replace(/\ue000(.{4})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
      case 'bigint': return BigInt(value);
      case 'float': return value === 'nan' ? NaN : toNumber(value);
      case 'decimal':
      case 'storedDecimal': return Decimal.parse(value);
      case 'bytes': return Uint8Array.from(Buffer.from(value, 'base64'));
      case 'list': return value.map((item) => decode(type.element, item));
      case 'set': return new Set(value.map((item) => decode(type.element, item)));
      case 'map': return new Map(value.map(([key, item]) => [decode(type.key, key), decode(type.element, item)]));
      case 'dictionary': return Object.assign(Object.create(null), Object.fromEntries(value.map(([key, item]) => [decode(type.key, key), decode(type.element, item)])));
      case 'tuple': return value.map((item, i) => decode(type.elements[i], item));
      case 'object': return Object.fromEntries(Object.entries(type.members).filter(([name]) => name in value).map(([name, member]) => [name, decode(member, value[name])]));
      default: return value;
    }
  }

  // What comes out must have the form of its type: undefined is nothing that C# has.
  function encode(type, value) {
    if (value === undefined) throw new Error('undefined came out');
    if (value === null) return null;
    switch (type.kind) {
      case 'union':
      case 'again': {
        const { form, tag } = caseOf(type, value);
        return { ...encode(form, value), ...tag };
      }
      case 'void': return null;
      case 'bool': return expect(value, 'boolean');
      case 'int': return Number.isInteger(expect(value, 'number')) && !Object.is(value, -0) ? value : `no integer: ${value}`;
      case 'text': return wellFormed(expect(value, 'string'));
      case 'bigint': return String(expect(value, 'bigint'));
      case 'float': return toHex(expect(value, 'number'));
      case 'storedDecimal': return String(value).replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');
      case 'decimal': return value instanceof Decimal ? String(value) : `no decimal: ${value}`;
      case 'bytes': return Buffer.from(value).toString('base64');
      case 'list': return listed(value).map((item) => encode(type.element, item));
      case 'set': return Array.from(value, (item) => encode(type.element, item));
      case 'map': return Array.from(value, ([key, item]) => [encode(type.key, key), encode(type.element, item)]);
      case 'dictionary': return Object.entries(value).map(([key, item]) => [wellFormed(key), encode(type.element, item)]).sort(([a], [b]) => (a < b ? -1 : 1));
      case 'tuple': return type.elements.map((element, i) => encode(element, value[i]));
      case 'object': return Object.fromEntries(Object.entries(type.members).map(([name, member]) => [name, encode(member, value[name])]));
      default: throw new Error(`unknown kind ${type.kind}`);
    }
  }

  function expect(value, type) {
    if (typeof value !== type) throw new Error(`${typeof value} came out instead of ${type}`);
    return value;
  }

  // What is evaluated later has no index.
  function listed(value) {
    if (!Array.isArray(value)) throw new Error(`${value.constructor.name} came out instead of a list`);
    return Array.from(value);
  }

  function faultOf(error) {
    if (typeof error.kind === 'string') return error.kind;
    if (error instanceof TypeError && /null|is not iterable|is not a function/.test(error.message)) return 'NullReferenceException';
    return `${error.name}: ${error.message}`;
  }

  return { decode, encode, faultOf };
}
