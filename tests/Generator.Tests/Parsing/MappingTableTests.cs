using System.Globalization;
using Microsoft.CodeAnalysis;
using ModelSync.Generator.Model;
using ModelSync.Generator.Parsing;

namespace ModelSync.Generator.Tests.Parsing;

/// <summary>
/// Every C# type of the mapping table is carried, as the kind that is named here, or refused with words: nothing is guessed and nothing is lost in
/// silence. A member of each type goes through generator, compiler and analyzer.
/// </summary>
public sealed class MappingTableTests
{
    private const string Surface = "[SyncSurface] public partial class S;\n";

    private const string Types = """
        public enum Color { Red, Green }
        [Flags] public enum Rights { None, Read = 1, Write = 2 }
        [Flags] public enum Wide : ulong { None, Far = 1UL << 60 }
        public enum Named { [JsonStringEnumMemberName("one")] First, [System.Runtime.Serialization.EnumMember(Value = "two")] Second }
        [WireType] public sealed record Address(string Street);
        [WireType] public record struct Point(int X, int Y);
        [WireType] public class Base { public int A { get; init; } }
        [WireType] public sealed class Derived : Base { public required string B { get; init; } }
        [WireType, JsonDerivedType(typeof(Circle), "circle"), JsonDerivedType(typeof(Square), "square")] public abstract record Shape;
        [WireType] public sealed record Circle(double Radius) : Shape;
        [WireType] public sealed record Square(double Side) : Shape;
        [WireType] public sealed record Page<T>(List<T> Items, T? First);
        [WireType] public sealed class Node { public string Text { get; set; } = ""; public List<Node> Children { get; set; } = []; }
        public static class Outer { [WireType] public sealed record Inner(int Value); }
        [WireValue] public readonly record struct OrderId(Guid Value);
        public interface IThing { int Value { get; } }
        public sealed class Unmarked { public int Value { get; set; } }

        """;

    /// <summary>C# type of a member, and the row of the type table that carries it.</summary>
    public static readonly TheoryData<string, string> Carried = new()
    {
        { "bool", "bool" }, { "sbyte", "sbyte" }, { "byte", "byte" }, { "short", "short" }, { "ushort", "ushort" }, { "int", "int" }, { "uint", "uint" },
        { "long", "long" }, { "ulong", "ulong" }, { "nint", "long" }, { "nuint", "ulong" }, { "Int128", "int128" }, { "UInt128", "uint128" }, { "System.Numerics.BigInteger", "bigInteger" },
        { "decimal", "decimal" }, { "Half", "half" }, { "float", "float" }, { "double", "double" },
        { "char", "char" }, { "System.Text.Rune", "rune" }, { "string", "string" }, { "Guid", "guid" },
        { "DateTime", "dateTime" }, { "DateTimeOffset", "instant" }, { "DateOnly", "date" }, { "TimeOnly", "time" }, { "TimeSpan", "duration" },
        { "Uri", "uri" }, { "Version", "version" },
        { "byte[]", "bytes" }, { "Memory<byte>", "bytes" }, { "ReadOnlyMemory<byte>", "bytes" },
        { "Color", "enum" }, { "Rights", "enum" }, { "Wide", "enum" }, { "Named", "enum" },
        { "int?", "int?" }, { "string?", "string?" }, { "Optional<int>", "int" }, { "Optional<string?>", "string?" },
        { "int[]", "list" }, { "List<int>", "list" }, { "IEnumerable<int>", "list" }, { "IReadOnlyList<int>", "list" }, { "System.Collections.Immutable.ImmutableArray<int>", "list" },
        { "System.Collections.Immutable.ImmutableList<int>", "list" }, { "Queue<int>", "list" }, { "Stack<int>", "list" }, { "LinkedList<int>", "list" }, { "System.Collections.ObjectModel.Collection<int>", "list" },
        { "HashSet<int>", "set" }, { "ISet<string>", "set" }, { "System.Collections.Frozen.FrozenSet<Guid>", "set" }, { "SortedSet<DateOnly>", "set" }, { "System.Collections.ObjectModel.ReadOnlySet<Color>", "set" },
        { "Dictionary<string, Address>", "dictionary" }, { "System.Collections.Frozen.FrozenDictionary<string, int>", "dictionary" },
        { "Dictionary<int, string>", "map" }, { "Dictionary<long, string>", "map" }, { "Dictionary<Guid, string>", "map" }, { "Dictionary<DateOnly, string>", "map" }, { "Dictionary<Color, string>", "map" },
        { "List<(Address Key, int Value)>", "list" },
        { "Address", "object" }, { "Point", "object" }, { "Base", "object" }, { "Derived", "object" }, { "Shape", "object" }, { "Page<Address>", "object" }, { "Page<int?>", "object" }, { "Node", "object" }, { "Outer.Inner", "object" },
        { "(int Id, string Name)", "tuple" }, { "Tuple<int, string>", "tuple" }, { "(int, (string, Guid?))", "tuple" },
        { "OrderId", "guid" },
        { "System.Text.Json.JsonElement", "json" }, { "System.Text.Json.Nodes.JsonNode", "json" }, { "System.Text.Json.Nodes.JsonObject", "dictionary" }, { "System.Text.Json.Nodes.JsonArray", "list" },
    };

    /// <summary>C# type of a member that has no faithful form, and the diagnostic that says so.</summary>
    public static readonly TheoryData<string, string> Refused = new()
    {
        { "System.Net.IPAddress", "MSYNC1001" }, { "System.Globalization.CultureInfo", "MSYNC1001" }, { "TimeZoneInfo", "MSYNC1001" },
        { "System.Numerics.Complex", "MSYNC1001" }, { "System.Numerics.Vector3", "MSYNC1001" }, { "System.Drawing.Color", "MSYNC1001" }, { "System.Collections.BitArray", "MSYNC1001" },
        { "Index", "MSYNC1001" }, { "Range", "MSYNC1001" }, { "Type", "MSYNC1001" }, { "Lazy<int>", "MSYNC1001" }, { "PriorityQueue<int, int>", "MSYNC1001" },
        { "int[,]", "MSYNC1001" }, { "Memory<int>", "MSYNC1001" }, { "Action", "MSYNC1001" }, { "Func<int>", "MSYNC1001" }, { "Task", "MSYNC1001" }, { "Task<int>", "MSYNC1001" }, { "System.IO.Stream", "MSYNC1001" },
        { "System.Collections.Concurrent.ConcurrentBag<int>", "MSYNC1001" }, { "System.Collections.ArrayList", "MSYNC1001" }, { "Exception", "MSYNC1001" },
        { "IThing", "MSYNC1001" }, { "Unmarked", "MSYNC1001" }, { "Page<System.IO.Stream>", "MSYNC1001" },
        { "HashSet<Address>", "MSYNC1008" }, { "HashSet<double>", "MSYNC1008" }, { "Dictionary<Address, int>", "MSYNC1010" }, { "Dictionary<(int, int), int>", "MSYNC1010" }, { "Dictionary<bool, int>", "MSYNC1010" },
        { "object", "MSYNC1011" }, { "dynamic", "MSYNC1011" },
    };

    [Fact]
    public async Task What_the_table_carries_is_a_member_of_its_kind()
    {
        var rows = Carried.Select(static (row, i) => (Type: (string)row[0], Kind: (string)row[1], Name: string.Create(CultureInfo.InvariantCulture, $"M{i:D3}"))).ToList();
        var members = string.Join("\n", rows.Select(static r => $"    public required {r.Type} {r.Name} {{ get; init; }}"));
        var compilation = Compiling.Generate(Compiling.Compile($"{Compiling.Usings}{Surface}{Types}[WireType] public sealed class Everything\n{{\n{members}\n}}\n"));
        Assert.Empty(Compiling.Errors(compilation));
        Assert.Empty(await Compiling.AnalyzeAsync(compilation));
        var domain = Read(compilation);
        Assert.Empty(domain.Surface!.Problems);
        var read = domain.Payloads.Single(static p => p.Payload.Type.Name == "Everything").Payload.Members.ToDictionary(static m => m.Name, static m => m.Type.Ref.Kind + (m.Type.Ref.Nullable ? "?" : ""), StringComparer.Ordinal);
        Assert.Equal(rows.Select(static r => $"{r.Type}: {r.Kind}"), rows.Select(r => $"{r.Type}: {read[r.Name]}"));
    }

    [Fact]
    public async Task What_has_no_faithful_form_is_told_at_its_member()
    {
        var rows = Refused.Select(static (row, i) => (Type: (string)row[0], Id: (string)row[1], Name: string.Create(CultureInfo.InvariantCulture, $"M{i:D3}"))).ToList();
        var members = string.Join("\n", rows.Select(static r => $"    public {r.Type} {r.Name} {{ get; set; }} = default!;"));
        var compilation = Compiling.Generate(Compiling.Compile($"{Compiling.Usings}{Surface}{Types}[WireType] public sealed class Everything\n{{\n{members}\n}}\n"));
        var found = await Compiling.AnalyzeAsync(compilation);
        Assert.Equal(
            rows.Select(static r => $"{r.Type}: {r.Id}"),
            rows.Select(r => $"{r.Type}: {string.Join(' ', found.Where(d => d.GetMessage(CultureInfo.InvariantCulture).StartsWith($"'Everything.{r.Name}'", StringComparison.Ordinal)).Select(static d => d.Id))}"));
        Assert.All(found, static d => Assert.Contains(": ", d.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("public ref struct Span { public int A { get; set; } }", "MSYNC0008")]
    [InlineData("[WireType] public static class None { }", "MSYNC0008")]
    [InlineData("[WireType] public abstract class Part { public int A { get; set; } }", "MSYNC0008")]
    public async Task A_type_without_values_is_told(string source, string expected)
    {
        var marked = source.StartsWith('[') ? source : "[WireType] " + source;
        var found = await Compiling.AnalyzeAsync(Compiling.Generate(Compiling.Compile($"{Compiling.Usings}{Surface}{marked}")));
        Assert.Contains(expected, found.Select(static d => d.Id));
    }

    private static DomainSpec Read(Compilation compilation) =>
        DomainParser.Parse(compilation, DeclarationFinder.In(compilation, CancellationToken.None).ToDeclarations(), CancellationToken.None);
}
