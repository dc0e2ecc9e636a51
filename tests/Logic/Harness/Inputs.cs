using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace Logic.Harness;

/// <summary>Random values of C# types: a quarter are edges, a quarter small, a quarter near the constants of the method, the rest any.</summary>
public sealed class Inputs(Random random, IReadOnlyList<string> constants)
{
    private static readonly string[] Words =
    [
        "", " ", "a", "A", "abc", "ABC", "ab-1", "name", "Name", "straße", "ﬁ", "x😀", "😀", "İı", "ſ", "K", "Σς", "\u0085hi\u0085", "\ufeffhi", "\u0085", "\ufeff", "zz", "aa", "abc\n", "\n", "\r\n", "Ω", "é", "e\u0301",
        "1", "-1", "007", " 12 ", "1.50", "1e3", "٣", "true", "True", "a,b,,c", "a b  c", "\u200d", "\u2028", "\ud800", "\udc00x", "\0", "00000000-0000-0000-0000-000000000001", "2026-02-29", "Long enough to be cut somewhere",
    ];

    // UTF-16 puts surrogates before the last units of the basic plane, code points behind them.
    private static readonly Comparer<string?> ByCodePoint = Comparer<string?>.Create(static (left, right) => string.CompareOrdinal(Weights(left), Weights(right)));

    private static readonly string[] Pieces = ["a", "b", "A", "Z", "1", "9", "-", "_", ".", ",", " ", "\t", "\n", "é", "ß", "Ω", "😀", "\ud83d", "\u0301", "٣", "ab", "abc"];

    private static readonly double[] Doubles =
        [0, -0.0, 1, -1, 0.5, -0.5, 1.5, 2.5, -2.5, 0.1, 1e15, 1e16, 1e17, 1e-4, 1e-5, 1e21, 1e22, 29.625, double.MaxValue, double.MinValue, double.Epsilon, double.NaN, double.PositiveInfinity, double.NegativeInfinity, 2147483647, 2147483648, -2147483649, 9.2233720368547758e18, 1.8446744073709552e19, 4503599627370497.5];

    private static readonly decimal[] Decimals =
        [0m, 0.0m, 0.00m, 1m, -1m, 1.0m, 1.10m, 0.5m, 1.5m, 2.5m, -2.5m, 0.05m, 0.005m, 1.005m, 79228162514264337593543950335m, -79228162514264337593543950335m, 0.0000000000000000000000000001m, 7.9228162514264337593543950335m, 4294967295m, 4294967296m, 18446744073709551615m, 2147483647m, 2147483648m, 9223372036854775807m, 9223372036854775808m];

    private static readonly DateTimeOffset[] Instants =
        [DateTimeOffset.MinValue, DateTimeOffset.MaxValue, DateTimeOffset.UnixEpoch, new(2026, 11, 30, 8, 0, 0, default), new(2024, 2, 29, 23, 59, 59, 999, default), new(2023, 12, 31, 0, 0, 0, default), new(1969, 12, 31, 23, 59, 59, default)];

    /// <summary>Numbers are all at the ends of their range or around 0: the faults that only two of them make.</summary>
    public bool IsExtreme { get; set; }

    public object? Next(Type type, int depth = 0)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner) return random.Next(4) == 0 ? null : Next(inner, depth);
        if (type == typeof(bool)) return random.Next(2) == 0;
        if (type == typeof(string)) return Text();
        if (type == typeof(char)) return Unit();
        if (type == typeof(double)) return Double();
        if (type == typeof(float)) return (float)Double();
        if (type == typeof(Half)) return (Half)Double();
        if (type == typeof(decimal)) return Decimal();
        if (type == typeof(BigInteger)) return (BigInteger)Integer(70) * Integer(64);
        if (type == typeof(Int128)) return random.Next(6) == 0 ? (random.Next(2) == 0 ? Int128.MinValue : Int128.MaxValue) : (Int128)Wrap(Integer(128), 128, true);
        if (type == typeof(UInt128)) return random.Next(6) == 0 ? UInt128.MaxValue : (UInt128)Wrap(Integer(128), 128, false);
        if (type.IsEnum) return Enum(type);
        return Ranged(type) ?? Time(type) ?? Composed(type, depth);
    }

    /// <summary>An equal value, of a decimal one with another scale.</summary>
    public static object Again(object value) => value is decimal number ? number + 0.000m : value;

    private object? Ranged(Type type)
    {
        if (type == typeof(int)) return (int)Wrap(Integer(32), 32, true);
        if (type == typeof(uint)) return (uint)Wrap(Integer(32), 32, false);
        if (type == typeof(long)) return (long)Wrap(Integer(64), 64, true);
        if (type == typeof(ulong)) return (ulong)Wrap(Integer(64), 64, false);
        if (type == typeof(short)) return (short)Wrap(Integer(16), 16, true);
        if (type == typeof(ushort)) return (ushort)Wrap(Integer(16), 16, false);
        if (type == typeof(sbyte)) return (sbyte)Wrap(Integer(8), 8, true);
        return type == typeof(byte) ? (byte)Wrap(Integer(8), 8, false) : null;
    }

    private static BigInteger Wrap(BigInteger value, int bits, bool isSigned)
    {
        var wrapped = value & ((BigInteger.One << bits) - 1);
        return isSigned && wrapped >> (bits - 1) == 1 ? wrapped - (BigInteger.One << bits) : wrapped;
    }

    // Edges of the width, small ones, around constants, any bits.
    private BigInteger Integer(int bits)
    {
        if (IsExtreme) return random.Next(5) switch { 0 => -1, 1 => 0, 2 => 1, 3 => (BigInteger.One << (bits - 1)) - 1, _ => -(BigInteger.One << (bits - 1)) };
        var edge = BigInteger.One << random.Next(bits + 1);
        return random.Next(4) switch
        {
            0 => (random.Next(2) == 0 ? edge : -edge) + random.Next(-1, 2),
            1 => random.Next(-20, 50),
            2 when Constant() is { } constant && BigInteger.TryParse(constant.Split('.')[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var near) => near + random.Next(-1, 2),
            _ => new BigInteger(random.NextInt64(long.MinValue, long.MaxValue)) << (bits > 64 ? random.Next(bits - 63) : 0) >> random.Next(bits),
        };
    }

    private static string? Weights(string? text) => text is null ? null : string.Concat(text.Select(static unit => unit >= '\ue000' ? (char)(unit - 0x800) : char.IsSurrogate(unit) ? (char)(unit + 0x2000) : unit));

    private string? Constant() => constants.Count == 0 ? null : constants[random.Next(constants.Count)];

    private double Double() => random.Next(5) switch
    {
        0 => Doubles[random.Next(Doubles.Length)],
        1 => random.Next(-100, 100) / 2.0,
        2 => BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue)),
        3 when Constant() is { } constant && double.TryParse(constant, NumberStyles.Float, CultureInfo.InvariantCulture, out var near) => near + (random.Next(-1, 2) * 0.5),
        _ => (random.NextDouble() - 0.3) * Math.Pow(10, random.Next(-3, 12)),
    };

    private decimal Decimal() => random.Next(5) switch
    {
        0 => Decimals[random.Next(Decimals.Length)],
        1 => new decimal(random.Next(), random.Next(), random.Next(2) == 0 ? 0 : random.Next(), random.Next(2) == 0, (byte)random.Next(29)),
        2 when Constant() is { } constant && decimal.TryParse(constant, NumberStyles.Number, CultureInfo.InvariantCulture, out var near) && Math.Abs(near) < 1e20m => near + (random.Next(-1, 2) * 0.01m),
        3 => random.Next(-1000, 1000) / 8m,
        _ => random.Next(-100, 1_000_000) / 100m,
    };

    private string Text()
    {
        if (random.Next(3) == 0) return Words[random.Next(Words.Length)];
        if (random.Next(4) == 0 && Constant() is { } constant) return constant;
        return string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => Pieces[random.Next(Pieces.Length)]));
    }

    private char Unit()
    {
        var text = Text();
        return text.Length > 0 ? text[random.Next(text.Length)] : (char)random.Next(random.Next(2) == 0 ? 0x180 : 0x10000);
    }

    private object Enum(Type type)
    {
        var values = System.Enum.GetValuesAsUnderlyingType(type);
        var any = values.GetValue(random.Next(values.Length))!;
        return System.Enum.ToObject(type, random.Next(10) == 0 ? (object)(byte)random.Next(20) : any);
    }

    private object? Time(Type type)
    {
        if (type == typeof(Guid)) return random.Next(5) == 0 ? Guid.Empty : RandomGuid();
        if (type == typeof(TimeSpan)) return random.Next(5) switch { 0 => TimeSpan.MaxValue, 1 => TimeSpan.MinValue, 2 => TimeSpan.FromMinutes(random.Next(-3000, 3000)), _ => new TimeSpan((long)Wrap(Integer(64), 64, true)) };
        if (type == typeof(DateTimeOffset)) return Instant();
        if (type == typeof(DateTime)) return Instant().UtcDateTime;
        if (type == typeof(DateOnly)) return DateOnly.FromDateTime(Instant().UtcDateTime);
        return type == typeof(TimeOnly) ? TimeOnly.FromDateTime(Instant().UtcDateTime) : null;
    }

    private DateTimeOffset Instant() => random.Next(3) switch
    {
        0 => Instants[random.Next(Instants.Length)],
        1 => new DateTimeOffset(2020 + random.Next(10), 1 + random.Next(12), 1 + random.Next(28), random.Next(24), random.Next(60), random.Next(60), default).AddTicks(random.Next(10_000_000)),
        _ => new DateTimeOffset(random.NextInt64(DateTimeOffset.MaxValue.Ticks), default),
    };

    private Guid RandomGuid()
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }

    private object? Composed(Type type, int depth)
    {
        if (type == typeof(byte[])) return Enumerable.Range(0, random.Next(6)).Select(_ => (byte)random.Next(256)).ToArray();
        if (type.IsArray) return Fill(Array.CreateInstance(type.GetElementType()!, Count(depth)), type.GetElementType()!, depth);
        if (type.IsAssignableTo(typeof(ITuple))) return Activator.CreateInstance(type, [.. type.GetGenericArguments().Select(t => Next(t, depth + 1))]);
        if (type.IsGenericType) return Collection(type, depth);
        return Structured(type.IsAbstract ? CaseOf(type, random, isShallow: depth > 3) : type, depth);
    }

    /// <summary>A case of a union: its first where unions that hold themselves have to come to an end.</summary>
    public static Type CaseOf(Type union, Random random, bool isShallow)
    {
        var listed = union.GetCustomAttributes<JsonDerivedTypeAttribute>().Select(static a => a.DerivedType).ToList();
        var cases = listed.Count > 0 ? listed : [.. union.GetNestedTypes().Where(n => n.BaseType == union)];
        return cases[isShallow ? 0 : random.Next(cases.Count)];
    }

    private int Count(int depth) => random.Next(depth > 1 ? 3 : 7);

    private Array Fill(Array array, Type element, int depth)
    {
        for (var i = 0; i < array.Length; i++) array.SetValue(Next(element, depth + 1), i);
        return array;
    }

    private object Collection(Type type, int depth)
    {
        var arguments = type.GetGenericArguments();
        if (arguments.Length == 1)
        {
            var items = Fill(Array.CreateInstance(arguments[0], Count(depth)), arguments[0], depth);
            var definition = type.GetGenericTypeDefinition();
            // A set is in the order in which it travels, too.
            var isSet = definition == typeof(HashSet<>) || definition == typeof(ISet<>) || definition == typeof(IReadOnlySet<>);
            return Activator.CreateInstance((isSet ? typeof(HashSet<>) : typeof(List<>)).MakeGenericType(arguments), isSet ? Fill(items, [.. Travelling(items.Cast<object?>())]) : items)!;
        }

        var dictionary = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(arguments))!;
        var keys = Enumerable.Range(0, Count(depth)).Select(_ => Next(arguments[0], depth + 1)!).ToList();
        foreach (var key in Travelling(keys)) dictionary[key] = Next(arguments[1], depth + 1);
        return dictionary;
    }

    private static Array Fill(Array array, object?[] items)
    {
        items.CopyTo(array, 0);
        return array;
    }

    // Elements of sets and keys are read in the order in which they are written.
    private static IEnumerable<T> Travelling<T>(IEnumerable<T> items) =>
        items.OrderBy(static item => item as string, ByCodePoint).ThenBy(static item => item is string or ITuple or not IComparable ? null : item, Comparer<object?>.Create(static (left, right) => Comparer.Default.Compare(left, right)));

    // Wire types have a constructor of all members, or settable ones.
    private object Structured(Type type, int depth)
    {
        var nullability = new NullabilityInfoContext();
        object? Member(PropertyInfo member) => !member.PropertyType.IsValueType && nullability.Create(member).WriteState == NullabilityState.Nullable && random.Next(4) == 0 ? null : Next(member.PropertyType, depth + 1);
        var members = type.GetProperties().Where(static p => p.CanWrite).ToList();
        var constructor = type.GetConstructors().OrderBy(static c => c.GetParameters().Length).First();
        var made = constructor.Invoke([.. constructor.GetParameters().Select(p => members.Find(m => m.Name == p.Name) is { } m ? Member(m) : Next(p.ParameterType, depth + 1))]);
        foreach (var member in members) member.SetValue(made, Member(member));
        return made;
    }
}
