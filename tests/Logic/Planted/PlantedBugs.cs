namespace Logic.Planted;

/// <summary>Translations that look right and are wrong.</summary>
internal static class PlantedBugs
{
    private const string Emitted = "meanings.js";

    public static IReadOnlyList<PlantedBug> All { get; } =
    [
        // Numbers.
        new("a sum of ints does not wrap", "Meanings", "return (left + right) | 0;", "return left + right;"),
        new("a product of ints is rounded", "Meanings", "return Math.imul(left, right);", "return (left * right) | 0;"),
        new("a quotient of ints is not cut", "Meanings", "return (left / right) | 0;", "return left / right;"),
        new("a quotient of ints is rounded down", "Meanings", "return (left / right) | 0;", "return Math.floor(left / right);"),
        new("a rest is -0", "Meanings", "return (left % right) | 0;", "return left % right;"),
        new("the least int can be divided by -1", "Meanings", "divisible(right === 0, left === -0x80000000 && right === -1);\n    return (left / right) | 0;", "divisible(right === 0, false);\n    return (left / right) | 0;"),
        new("the least long can be divided by -1", "Meanings", "divisible(right === 0n, left === -0x8000000000000000n && right === -1n);\n    return left / right;", "divisible(right === 0n, false);\n    return left / right;"),
        new("a product of longs does not wrap", "Meanings", "BigInt.asIntN(64, left * right)", "left * right"),
        new("a product of longs is that of doubles", "Meanings", "BigInt.asIntN(64, left * right)", "BigInt.asIntN(64, BigInt(Number(left) * Number(right)))"),
        new("division by zero gives a number", "Meanings", "if (byZero)", "if (false)"),

        // Decimals.
        new("a sum of decimals loses its scale", "Meanings", "return exact(fit(at(this, scale) + at(other, scale), scale));", "return Decimal.from(exact(fit(at(this, scale) + at(other, scale), scale)).toNumber());"),
        new("halves are rounded up", "Meanings", "twice > divisor || (twice === divisor && (quotient & 1n) === 1n)", "twice >= divisor"),
        new("decimals are equal by their text", "Meanings", "return this.compare(other) === 0;", "return String(this) === String(other);"),
        new("a list holds a decimal by identity", "Meanings", "list.some((element) => equal(compare, element, item))", "list.includes(item)"),

        // Null.
        new("null is the text null", "Meanings", "(left ?? '') + (right ?? '')", "left + '' + right"),
        new("null is less", "Meanings", "left !== null && right !== null && compare(left, right) < 0", "compare(left, right) < 0"),
        new("null is not more", "Meanings", "left !== null && right !== null && compare(left, right) <= 0", "compare(left, right) <= 0"),
        new("0 is no value", "Meanings", "value_ ?? 7", "value_ || 7") { File = Emitted },
        new("no value is null", "Meanings", "valueOf(value_)", "value_") { File = Emitted },

        // Text.
        new("a length counts code points", "Meanings", "text.length", "[...text].length") { File = Emitted },
        new("white space is that of JavaScript", "Meanings", "trim(text)", "text.trim()") { File = Emitted },
        new("a blank text is that of JavaScript", "Meanings", "isNullOrWhiteSpace(text)", "(text === null || text.trim() === '')") { File = Emitted },
        new("texts are equal by their letters", "Meanings", "a === b", "a.normalize() === b.normalize()") { File = Emitted },

        // Lists.
        new("an index is not checked", "Meanings", "if (index < 0 || index >= list.length)", "if (false)"),
        new("arrays fault like lists", "Meanings", "element(list, index, 'IndexOutOfRangeException')", "element(list, index, 'ArgumentOutOfRangeException')"),

        // Statements.
        new("a switch that fits nothing gives null", "Meanings", "fault('SwitchExpressionException')", "null") { File = Emitted },
        new("a function value has its own counter", "Meanings", "let round = 0;\n  for (; round", "for (let round = 0; round") { File = Emitted },
        new("a++ gives the new value", "Meanings", "(value_ = a, a = addInt(a, 1), value_)", "(a = addInt(a, 1))") { File = Emitted },
        new("the right side is evaluated first", "Meanings", "addInt(last, last = 7)", "addInt(last = 7, last)") { File = Emitted },
        new("with changes the original", "Meanings", "{ ...line, quantity: 3 }", "Object.assign(line, { quantity: 3 })") { File = Emitted },
        new("break leaves the loop", "Meanings", "break cases;", "break;") { File = Emitted },
        new("a case falls through", "Meanings", "result = addInt(result, 1);\n      break;", "result = addInt(result, 1);") { File = Emitted },
        new("both sides are evaluated", "Meanings", "a && divInt(100, b) > 3", "Boolean(a & (divInt(100, b) > 3))") { File = Emitted },
        new("do tests first", "Meanings", "let rounds_ = 0;", "let rounds_ = 0;\n  if (!(rounds_ < count)) return rounds_;") { File = Emitted },
        new("a tuple is taken apart in the wrong order", "Meanings", "concat(concat(pair[1], ','), pair[0])", "concat(concat(pair[0], ','), pair[1])") { File = Emitted },
    ];
}
