namespace Logic.Planted;

/// <summary>Translations that look right and are wrong.</summary>
internal static class PlantedBugs
{
    public static IReadOnlyList<PlantedBug> All { get; } = [.. Numbers(), .. Decimals(), .. Nulls(), .. Texts(), .. Lists(), .. Statements()];

    private static IEnumerable<PlantedBug> Numbers() =>
    [
        Emitted("a sum of ints does not wrap", "return (a + b) | 0;", "return a + b;"),
        Emitted("a sum is not checked", "checkedInt(a + b)", "((a + b) | 0)"),
        Emitted("a product of ints is rounded", "return Math.imul(a, b);", "return (a * b) | 0;"),
        Emitted("a quotient of ints is not cut", "divInt(a, b)", "a / b"),
        Emitted("a quotient of ints is rounded down", "divInt(a, b)", "Math.floor(divInt(a, 1) / b)"),
        Emitted("a rest is -0", "remInt(a, b)", "(a % b)"),
        Runtime("the least int can be divided by -1", "divisible(right === 0, left === -0x80000000);\n    return (left / right) | 0;", "divisible(right === 0, false);\n    return (left / right) | 0;"),
        Runtime("the least long can be divided by -1", "export function divLong(left, right) {\n    divisible(right === 0n, left === -0x8000000000000000n && right === -1n);", "export function divLong(left, right) {\n    divisible(right === 0n, false);"),
        Runtime("division by zero gives a number", "if (byZero)", "if (false)"),
        Emitted("a product of longs does not wrap", "BigInt.asIntN(64, a * b)", "a * b"),
        Emitted("a product of longs is that of doubles", "BigInt.asIntN(64, a * b)", "BigInt.asIntN(64, BigInt(Number(a) * Number(b)))"),
        Emitted("a double that is too large wraps", "doubleToInt(a)", "(a | 0)"),
        Emitted("a byte keeps all bits", "a & 255", "a | 0"),
        Emitted("halves of doubles are rounded up", "roundEven(a)", "Math.round(a)"),
        Emitted("a sum of floats is a double", "Math.fround(a + b)", "a + b"),
    ];

    private static IEnumerable<PlantedBug> Decimals() =>
    [
        Emitted("a sum of decimals loses its scale", "a.add(b)", "Decimal.from(a.add(b).toNumber())"),
        Emitted("a product of decimals is that of doubles", "return a.mul(b);", "return Decimal.from(a.toNumber() * b.toNumber());"),
        Emitted("halves of decimals are rounded up", "a.round(0)", "a.round(0, 'away')"),
        Emitted("decimals are equal by their text", "a.equals(b)", "String(a) === String(b)"),
        Emitted("a list holds a decimal by identity", "contains(list, item, equalDecimal) || contains([item.mul(decimal1_0)], item, equalDecimal)", "list.includes(item)"),
        Emitted("decimals of another scale are distinct", "keyOfDecimal)", "String)"),
    ];

    private static IEnumerable<PlantedBug> Nulls() =>
    [
        Emitted("null is the text null", "${a ?? ''}${b ?? ''}", "${a}${b}"),
        Runtime("null is less", "left !== null && right !== null && compare(left, right) < 0", "compare(left, right) < 0"),
        Runtime("null is not more", "left !== null && right !== null && compare(left, right) <= 0", "compare(left, right) <= 0"),
        Emitted("0 is no value", "value_ ?? 7", "value_ || 7"),
        Emitted("no value is null", "valueOf(value_)", "value_"),
        Emitted("nothing is a case", "figure !== null && (figure.kind", "(figure.kind"),
        Emitted("a case that derives is none of its base", "(figure.kind === 'rectangle' || figure.kind === 'block')", "figure.kind === 'rectangle'"),
        Emitted("a new case has no tag", "{ kind: 'round', radius: radius,", "{ radius: radius,"),
        Emitted("a cast is not tested", "figure : fault('InvalidCastException')", "figure : figure"),
        Emitted("a member of nothing is undefined", "order === null ? null : order.note", "order?.note"),
    ];

    private static IEnumerable<PlantedBug> Texts() =>
    [
        Emitted("a length counts code points", "text.length", "[...text].length"),
        Emitted("white space is that of JavaScript", "trim(text)", "text.trim()"),
        Emitted("a blank text is that of JavaScript", "isNullOrWhiteSpace(text)", "(text === null || text.trim() === '')"),
        Emitted("texts are equal by their letters", "a === b", "a.normalize() === b.normalize()"),
        Runtime("texts are in order of code points", "text.charCodeAt(at) : 0", "text.codePointAt(at) : 0", "logic/text/ordinal.js"),
        Emitted("texts are in the order of a culture", "order_(list, compareOrdinal)", "order_(list, (a, b) => (a === null || b === null ? 0 : a.localeCompare(b)))"),
    ];

    private static IEnumerable<PlantedBug> Lists() =>
    [
        Emitted("an index is not checked", "itemAt(list, index)", "list[index]"),
        Emitted("arrays fault like lists", "arrayItem(list, index)", "itemAt(list, index)"),
        Emitted("a read-only list faults like a list", "readOnlyArray([value_])", "[value_]"),
        Emitted("a sequence is evaluated at once", "first__(quotients$(items))", "first__(quotients(items))"),
        Emitted("a sum of a list is not checked", "sumInt(list)", "list.reduce((a, b) => (a + b) | 0, 0)"),
        Emitted("nothing is the first of none", "first__(list)", "(list[0] ?? 0)"),
        Emitted("an order is not stable", "toList(orderBy(lines,", "toList(orderBy([...lines].reverse(),"),
    ];

    private static IEnumerable<PlantedBug> Statements() =>
    [
        Emitted("a switch that fits nothing gives null", "fault('SwitchExpressionException')", "null"),
        Emitted("a function value has its own counter", "let round = 0;\n  for (; round", "for (let round = 0; round"),
        Emitted("a++ gives the new value", ", value_)", ", a)"),
        Emitted("the right side is evaluated first", "last + (last = 7)", "(last = 7) + last"),
        Emitted("what is dropped is not evaluated", "divInt(10, y);", ";"),
        Emitted("more than is less, the other way round", "greater(compareNumber, Step('a', a), Step('b', 2))", "less(compareNumber, Step('b', 2), Step('a', a))"),
        Emitted("with changes the original", "{ ...line, quantity: 3 }", "Object.assign(line, { quantity: 3 })"),
        Emitted("break leaves the loop", "break cases;", "break;"),
        Emitted("a case falls through", "break;\n    }\n    case 2: {", "}\n    case 2: {"),
        Emitted("both sides are evaluated", "a && divInt(100, b) > 3", "Boolean(a & (divInt(100, b) > 3))"),
        Emitted("do tests first", "let rounds_ = 0;", "let rounds_ = 0;\n  if (!(rounds_ < count)) return rounds_;"),
        Emitted("a tuple is read in the wrong order", "${pair[1] ?? ''},${pair[0] ?? ''}", "${pair[0] ?? ''},${pair[1] ?? ''}"),
    ];

    private static PlantedBug Emitted(string name, string right, string wrong) => Runtime(name, right, wrong, "/meanings.js");

    private static PlantedBug Runtime(string name, string right, string wrong, string file = ".js") => new(name, right, wrong, file);
}
