using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace Logic.Harness;

/// <summary>How values of a C# type are written for the other side, and compared: text-exact decimals, bit-exact floating point numbers.</summary>
public abstract partial record TypeForm
{
    private static readonly Type[] Small = [typeof(sbyte), typeof(byte), typeof(short), typeof(ushort), typeof(int), typeof(uint)];
    private static readonly Type[] Large = [typeof(long), typeof(ulong), typeof(Int128), typeof(UInt128), typeof(BigInteger), typeof(TimeSpan)];
    private static readonly Type[] Texts = [typeof(string), typeof(char), typeof(Guid), typeof(DateTimeOffset), typeof(DateTime), typeof(DateOnly), typeof(TimeOnly)];
    private static readonly Type[] Lists = [typeof(List<>), typeof(IReadOnlyList<>), typeof(IEnumerable<>), typeof(IReadOnlyCollection<>), typeof(IList<>), typeof(ICollection<>), typeof(IOrderedEnumerable<>)];
    private static readonly Type[] Sets = [typeof(HashSet<>), typeof(ISet<>), typeof(IReadOnlySet<>)];
    private static readonly Type[] Maps = [typeof(Dictionary<,>), typeof(IReadOnlyDictionary<,>), typeof(IDictionary<,>)];

    /// <summary>The description that run.mjs reads.</summary>
    public JsonNode Describe() => Describe([]);

    // A union that is inside of itself is described once.
    private protected abstract JsonNode Describe(ImmutableHashSet<Type> around);

    public JsonNode? Encode(object? value) => value is null ? null : EncodeNotNull(value);

    protected abstract JsonNode? EncodeNotNull(object value);

    public static TypeForm Of(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(void)) return new Simple("void", static _ => null);
        if (type == typeof(bool)) return new Simple("bool", static v => JsonValue.Create((bool)v));
        if (Small.Contains(type)) return new Simple("int", static v => JsonValue.Create(Convert.ToInt64(v, CultureInfo.InvariantCulture)));
        if (Large.Contains(type)) return new Simple("bigint", static v => v is TimeSpan span ? span.Ticks.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{v}"));
        if (type.IsDefined(typeof(ModelSync.WireValueAttribute), inherit: false)) return new Wrapped(type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Single(p => type.GetField($"<{p.Name}>k__BackingField", BindingFlags.NonPublic | BindingFlags.Instance) is not null));
        if (type.IsEnum) return Type.GetTypeCode(type) is TypeCode.Int64 or TypeCode.UInt64 ? new Simple("bigint", static v => ((Enum)v).ToString("D")) : new Simple("int", static v => JsonValue.Create(Convert.ToInt64(v, CultureInfo.InvariantCulture)));
        if (type == typeof(double) || type == typeof(float) || type == typeof(Half)) return new Simple("float", static v => Bits(v));
        if (type == typeof(decimal)) return new Simple("decimal", static v => ((decimal)v).ToString(CultureInfo.InvariantCulture));
        if (type == typeof(byte[])) return new Simple("bytes", static v => Convert.ToBase64String((byte[])v));
        if (Texts.Contains(type)) return new Simple("text", Text);
        return Composed(type);
    }

    private static TypeForm Composed(Type type)
    {
        if (type.IsArray) return new Listed("list", Of(type.GetElementType()!));
        if (type.IsAssignableTo(typeof(ITuple)) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>))) return new Tupled([.. type.GetGenericArguments().Select(Of)]);
        if (!type.IsGenericType) return Union.CasesOf(type) is { Count: > 0 } cases ? new Union(type, cases) : new Structured(type);
        var (definition, arguments) = (type.GetGenericTypeDefinition(), type.GetGenericArguments());
        if (Lists.Contains(definition)) return new Listed("list", Of(arguments[0]));
        if (Sets.Contains(definition)) return new Listed("set", Of(arguments[0]));
        if (Maps.Contains(definition)) return new Mapped(arguments[0] == typeof(string) ? "dictionary" : "map", Of(arguments[0]), Of(arguments[1]));
        throw new NotSupportedException($"No form for {type}.");
    }

    private static string Bits(object value)
    {
        var number = value is Half half ? (double)half : Convert.ToDouble(value, CultureInfo.InvariantCulture);
        return double.IsNaN(number) ? "nan" : BitConverter.DoubleToUInt64Bits(number).ToString("x16", CultureInfo.InvariantCulture);
    }

    private static JsonNode Text(object value) => value switch
    {
        Guid guid => guid.ToString("D"),
        DateTimeOffset instant => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss.fffffff", CultureInfo.InvariantCulture),
        char unit => WellFormed(unit.ToString()),
        _ => WellFormed((string)value),
    };

    // Half of a pair gets lost in UTF-8: it stands as its number behind U+E000.
    private static string WellFormed(string text) => LoneSurrogate().Replace(text, static half => $"\ue000{(int)half.Value[0]:x4}");

    [GeneratedRegex("[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\ue000")]
    private static partial Regex LoneSurrogate();

    private sealed record Simple(string Kind, Func<object, JsonNode?> Write) : TypeForm
    {
        private protected override JsonNode Describe(ImmutableHashSet<Type> around) => new JsonObject { ["kind"] = Kind };

        protected override JsonNode? EncodeNotNull(object value) => Write(value);
    }

    private sealed record Listed(string Kind, TypeForm Element) : TypeForm
    {
        private protected override JsonNode Describe(ImmutableHashSet<Type> around) => new JsonObject { ["kind"] = Kind, ["element"] = Element.Describe(around) };

        protected override JsonNode EncodeNotNull(object value) => new JsonArray([.. ((IEnumerable)value).Cast<object?>().Select(Element.Encode)]);
    }

    private sealed record Mapped(string Kind, TypeForm Key, TypeForm Element) : TypeForm
    {
        private protected override JsonNode Describe(ImmutableHashSet<Type> around) => new JsonObject { ["kind"] = Kind, ["key"] = Key.Describe(around), ["element"] = Element.Describe(around) };

        protected override JsonNode EncodeNotNull(object value)
        {
            var pairs = new JsonArray();
            foreach (var pair in (IEnumerable)value)
                pairs.Add(new JsonArray(Key.Encode(pair.GetType().GetProperty("Key")!.GetValue(pair)), Element.Encode(pair.GetType().GetProperty("Value")!.GetValue(pair))));
            // An object has no order of its own.
            return Kind == "dictionary" ? new JsonArray([.. pairs.OrderBy(static p => p![0]!.GetValue<string>(), StringComparer.Ordinal).Select(static p => p!.DeepClone())]) : pairs;
        }
    }

    private sealed record Tupled(TypeForm[] Elements) : TypeForm
    {
        private protected override JsonNode Describe(ImmutableHashSet<Type> around) => new JsonObject { ["kind"] = "tuple", ["elements"] = new JsonArray([.. Elements.Select(e => e.Describe(around))]) };

        protected override JsonNode EncodeNotNull(object value)
        {
            if (value is ITuple tuple) return new JsonArray([.. Elements.Select((e, i) => e.Encode(tuple[i]))]);
            return new JsonArray(Elements[0].Encode(value.GetType().GetProperty("Key")!.GetValue(value)), Elements[1].Encode(value.GetType().GetProperty("Value")!.GetValue(value)));
        }
    }

    /// <summary>A type of one value is that value.</summary>
    private sealed record Wrapped(PropertyInfo Value) : TypeForm
    {
        private readonly TypeForm _inner = Of(Value.PropertyType);

        private protected override JsonNode Describe(ImmutableHashSet<Type> around) => _inner.Describe(around);

        protected override JsonNode? EncodeNotNull(object value) => _inner.Encode(Value.GetValue(value));
    }

    /// <summary>An object of one of several types, with the tag of its own.</summary>
    private sealed record Union(Type Type, IReadOnlyList<(Type Type, object Tag)> Cases) : TypeForm
    {
        private readonly string _discriminator = Type.GetCustomAttribute<JsonPolymorphicAttribute>()?.TypeDiscriminatorPropertyName ?? "$type";

        public static IReadOnlyList<(Type Type, object Tag)> CasesOf(Type type) => !type.IsAbstract ? [] :
            type.GetCustomAttributes<JsonDerivedTypeAttribute>().Select(static a => (a.DerivedType, a.TypeDiscriminator!)).ToList() is { Count: > 0 } listed ? listed
            : [.. type.GetNestedTypes().Where(n => n.BaseType == type).Select(static n => (n, (object)n.Name))];

        private protected override JsonNode Describe(ImmutableHashSet<Type> around) => around.Contains(Type)
            ? new JsonObject { ["kind"] = "again", ["name"] = Type.Name }
            : new JsonObject
            {
                ["kind"] = "union",
                ["name"] = Type.Name,
                ["discriminator"] = _discriminator,
                ["cases"] = new JsonArray([.. Cases.Select(c => new JsonArray(JsonValue.Create(c.Tag), Of(c.Type).Describe(around.Add(Type))))]),
            };

        protected override JsonNode EncodeNotNull(object value)
        {
            var found = (JsonObject)Of(value.GetType()).EncodeNotNull(value)!;
            found[_discriminator] = JsonValue.Create(Cases.Single(c => c.Type == value.GetType()).Tag);
            return found;
        }
    }

    /// <summary>A wire type by its settable properties.</summary>
    private sealed record Structured(Type Type) : TypeForm
    {
        private readonly PropertyInfo[] _members = [.. Type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static p => p.CanWrite && !p.IsDefined(typeof(ModelSync.ServerOnlyAttribute), inherit: true))];

        private protected override JsonNode Describe(ImmutableHashSet<Type> around) =>
            new JsonObject { ["kind"] = "object", ["members"] = new JsonObject(_members.Select(m => KeyValuePair.Create(Name(m), (JsonNode?)Of(TypeOf(m)).Describe(around)))) };

        protected override JsonNode EncodeNotNull(object value) =>
            new JsonObject(_members.Where(m => !IsOptional(m) || Of(m, value, "HasValue") is true).Select(m => KeyValuePair.Create(Name(m), Of(TypeOf(m)).Encode(IsOptional(m) ? Of(m, value, "Value") : m.GetValue(value)))));

        // What may be absent is not there when it is.
        private static bool IsOptional(PropertyInfo member) => member.PropertyType.IsGenericType && member.PropertyType.GetGenericTypeDefinition() == typeof(ModelSync.Optional<>);

        private static Type TypeOf(PropertyInfo member) => IsOptional(member) ? member.PropertyType.GetGenericArguments()[0] : member.PropertyType;

        private static object? Of(PropertyInfo member, object owner, string part) => member.PropertyType.GetProperty(part)!.GetValue(member.GetValue(owner));

        private static string Name(PropertyInfo member) => char.ToLowerInvariant(member.Name[0]) + member.Name[1..];
    }
}
