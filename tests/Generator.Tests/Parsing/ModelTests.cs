using ModelSync.Generator.Model;

namespace ModelSync.Generator.Tests.Parsing;

public sealed class ModelTests
{
    private static readonly DomainSpec Shop = ExpressionTests.Read(
        Compiling.Shop.Replace("AuctionCreate input)", "decimal input)", StringComparison.Ordinal).Replace("input.Title == \"no\"", "input == 0", StringComparison.Ordinal));

    private static readonly ModelSpec Auction = Shop.Models.Single(static m => m.Model.Type.Name == "Auction").Model;

    private static readonly ModelSpec Bid = Shop.Models.Single(static m => m.Model.Type.Name == "Bid").Model;

    [Fact]
    public void Visibility_follows_from_setters_and_attributes()
    {
        Assert.Equal(["endsAt", "startPrice", "status", "tags", "title"], Auction.CreateMembers().Select(static m => m.WireName));
        Assert.Equal(["endsAt", "status", "tags", "title"], Auction.PatchMembers().Select(static m => m.WireName));
        Assert.DoesNotContain("fraudNote", Auction.DtoMembers().Select(static m => m.WireName));
        Assert.Contains("FraudNote", Auction.Members.Select(static m => m.Name));
    }

    [Theory]
    [InlineData("public int Id { get; set; } public int Other { get; set; }", "other")]
    [InlineData("public int NoteId { get; set; } public int Other { get; set; }", "other")]
    [InlineData("[Key] public int Id { get; set; } public int NoteId { get; set; }", "noteId")]
    [InlineData("[Key, Column(Order = 0)] public int A { get; set; } [Key, Column(Order = 1)] public int B { get; set; } public int Id { get; set; }", "id")]
    public void No_patch_changes_the_key_however_it_is_one(string members, string expected)
    {
        var model = ExpressionTests.Read($"{Compiling.Usings} namespace Shop; [SyncModel(Read = Access.Everyone)] public class Note {{ {members} }}").Models.Single().Model;
        Assert.Equal(expected, string.Join(' ', model.PatchMembers().Select(static m => m.WireName)));
        Assert.Equal(model.Members.Count, model.CreateMembers().Count());
    }

    [Fact]
    public void Constraints_hold_values_of_the_members_kind()
    {
        var range = Auction.Members.Single(static m => m.Name == "StartPrice").Constraints.Single();
        // Both bounds are doubles, as DataAnnotations compare.
        Assert.Equal(["double:0.01", "double:1000000"], range.Parameters.Select(static p => $"{p.Type}:{p.Value}"));
        Assert.Equal(["validation.required", "validation.length"], Auction.Members.Single(static m => m.Name == "Title").Constraints.Select(static c => c.Code));
    }

    [Fact]
    public void A_positional_record_is_made_by_its_constructor_and_a_private_setter()
    {
        Assert.Equal(["Id", "AuctionId", "Amount"], Bid.Construction.Parameters);
        Assert.Equal(WriteAccess.Private, Bid.Members.Single(static m => m.Name == "At").Write);
        Assert.Equal("placed_at", Bid.Members.Single(static m => m.Name == "At").Column!.Name);
        Assert.Equal("bids", Bid.Table);
        Assert.Equal([0], Bid.Key);
    }

    [Fact]
    public void Computed_members_and_rules_are_expressions()
    {
        var live = Shop.Models.Single(static m => m.Model == Auction);
        Assert.Equal("(Status Equal enum:1)", ExprText.Of(live.Computed.Single().Body));
        Assert.Equal(["(EndsAt Greater now)", "(string.trim(Title) Equal Title)"], live.Rules.Select(static r => ExprText.Of(r.Body)));
        Assert.Equal((true, false), (live.Rules[0].OnCreate, live.Rules[0].OnPatch));
        Assert.Equal(["/endsAt"], live.Rules[0].Paths);
    }

    [Theory]
    [InlineData("string?", "string", true)]
    [InlineData("int?", "int", true)]
    [InlineData("long", "long", false)]
    [InlineData("double", "double", false)]
    [InlineData("bool", "bool", false)]
    [InlineData("Guid", "guid", false)]
    [InlineData("DateTimeOffset?", "instant", true)]
    [InlineData("Int128", "int128", false)]
    [InlineData("UInt128?", "uint128", true)]
    [InlineData("System.Numerics.BigInteger", "bigInteger", false)]
    [InlineData("nint", "long", false)]
    [InlineData("nuint?", "ulong", true)]
    [InlineData("Memory<byte>", "bytes", false)]
    [InlineData("ReadOnlyMemory<byte>?", "bytes", true)]
    [InlineData("Half", "half", false)]
    [InlineData("System.Text.Rune?", "rune", true)]
    [InlineData("Uri?", "uri", true)]
    [InlineData("Version", "version", false)]
    [InlineData("DayOfWeek", "enum", false)]
    [InlineData("sbyte", "sbyte", false)]
    [InlineData("byte?", "byte", true)]
    [InlineData("short", "short", false)]
    [InlineData("ushort", "ushort", false)]
    [InlineData("uint", "uint", false)]
    [InlineData("ulong", "ulong", false)]
    [InlineData("float", "float", false)]
    [InlineData("char", "char", false)]
    [InlineData("DateTime", "dateTime", false)]
    [InlineData("DateOnly?", "date", true)]
    [InlineData("TimeOnly", "time", false)]
    [InlineData("TimeSpan", "duration", false)]
    [InlineData("byte[]", "bytes", false)]
    [InlineData("byte[]?", "bytes", true)]
    [InlineData("List<byte[]>", "list", false)]
    [InlineData("List<int?>", "list", false)]
    [InlineData("IReadOnlyList<string>?", "list", true)]
    [InlineData("Guid[][]", "list", false)]
    [InlineData("Dictionary<string, int>", "dictionary", false)]
    [InlineData("IDictionary<string, Part?>?", "dictionary", true)]
    [InlineData("IReadOnlyDictionary<string, List<Dictionary<string, byte[]>>>", "dictionary", false)]
    [InlineData("List<Dictionary<string, int>>", "list", false)]
    [InlineData("HashSet<int>", "set", false)]
    [InlineData("ISet<string>?", "set", true)]
    [InlineData("IReadOnlySet<DayOfWeek>", "set", false)]
    [InlineData("Dictionary<string, HashSet<Guid>>", "dictionary", false)]
    [InlineData("IEnumerable<int>", "list", false)]
    [InlineData("Queue<Part>?", "list", true)]
    [InlineData("Stack<int?>", "list", false)]
    [InlineData("System.Collections.Immutable.ImmutableArray<int>", "list", false)]
    [InlineData("System.Collections.Immutable.ImmutableArray<int>?", "list", true)]
    [InlineData("System.Collections.ObjectModel.ReadOnlyCollection<string>", "list", false)]
    [InlineData("SortedSet<int>", "set", false)]
    [InlineData("System.Collections.Frozen.FrozenSet<Guid>?", "set", true)]
    [InlineData("SortedDictionary<string, int>", "dictionary", false)]
    [InlineData("Dictionary<int, Part>", "map", false)]
    [InlineData("System.Collections.Frozen.FrozenDictionary<DayOfWeek, List<Dictionary<Guid, int>>>?", "map", true)]
    [InlineData("(int, string)", "tuple", false)]
    [InlineData("(int Id, (bool, Part?) Inner)?", "tuple", true)]
    [InlineData("(int, int, int, int, int, int, int, int)", "tuple", false)]
    [InlineData("Tuple<int, int, int, int, int, int, int, Tuple<int>>", "tuple", false)]
    [InlineData("Part?", "object", true)]
    public void The_type_table_is_read(string type, string kind, bool nullable)
    {
        var payload = Payload(type);
        Assert.Empty(payload.Problems);
        Assert.Equal((kind, nullable), (payload.Members.Single().Type.Ref.Kind, payload.Members.Single().Type.Ref.Nullable));
    }

    [Theory]
    [InlineData("System.IO.Stream")]
    [InlineData("System.Text.Json.JsonDocument")]
    [InlineData("System.Net.IPAddress")]
    [InlineData("System.Globalization.CultureInfo")]
    [InlineData("System.Numerics.Complex")]
    [InlineData("Memory<int>")]
    [InlineData("Dictionary<string, Plain>")]
    [InlineData("System.Collections.Concurrent.ConcurrentBag<int>")]
    [InlineData("PriorityQueue<int, int>")]
    [InlineData("OrderedDictionary<string, int>")]
    [InlineData("System.Collections.ArrayList")]
    [InlineData("Dictionary<Plain, int>")]
    [InlineData("int[,]")]
    [InlineData("(int, Plain)")]
    [InlineData("ValueTuple<int>")]
    [InlineData("(int, int, int, int, int, int, int, int, int)")]
    [InlineData("Task")]
    [InlineData("Plain")]
    [InlineData("List<Plain>")]
    public void What_is_not_in_the_type_table_is_an_error(string type) =>
        Assert.StartsWith("MSYNC1001: 'Holder.Value' is of type ", Assert.Single(Payload(type).Problems), StringComparison.Ordinal);

    [Theory]
    [InlineData("Dictionary<decimal, int>", "MSYNC1010: 'Holder.Value' is a dictionary by decimal; ")]
    [InlineData("List<SortedDictionary<bool, int>>", "MSYNC1010: 'Holder.Value' is a dictionary by bool; ")]
    [InlineData("Dictionary<(int, int), int>", "MSYNC1010: 'Holder.Value' is a dictionary by (int, int); ")]
    [InlineData("Dictionary<Part, int>", "MSYNC1010: 'Holder.Value' is a dictionary by ")]
    [InlineData("System.Collections.Immutable.ImmutableHashSet<Part>", "MSYNC1008: 'Holder.Value' is a set of ")]
    [InlineData("(int, SortedSet<double>)", "MSYNC1008: 'Holder.Value' is a set of double; ")]
    public void What_the_languages_do_not_compare_alike_is_in_no_set_and_no_key(string type, string expected) =>
        Assert.StartsWith(expected, Assert.Single(Payload(type).Problems), StringComparison.Ordinal);

    [Theory]
    [InlineData("[Timestamp] public long Version { get; set; }")]
    [InlineData("[Timestamp] public byte[]? Version { get; private set; }")]
    public void A_version_is_read_and_never_sent(string member)
    {
        var model = Model(member);
        Assert.Empty(model.Problems);
        Assert.Equal((true, true, false, false), model.Members.Where(static m => m.Name == "Version").Select(static m => (m.IsVersion, m.InDto, m.InCreate, m.InPatch)).Single());
    }

    [Theory]
    [InlineData("[Timestamp] public string Version { get; set; } = \"\";", "use long, int, ulong, uint or byte[]")]
    [InlineData("[Timestamp] public long? Version { get; set; }", "use long, int, ulong, uint or byte[]")]
    [InlineData("[Timestamp] public long Version { get; init; }", "give it a setter, which may be private, because each write of the row changes it")]
    [InlineData("[Timestamp] public long First { get; set; } [Timestamp] public long Version { get; set; }", "'First' is the version of the row")]
    public void A_version_that_cannot_count_is_an_error(string member, string problem) =>
        Assert.Equal($"MSYNC1009: 'Holder.Version' cannot be a [Timestamp]: {problem}", Assert.Single(Model(member).Problems));

    [Theory]
    [InlineData("Optional<int>", "int", false)]
    [InlineData("Optional<string?>", "string", true)]
    [InlineData("Optional<Dictionary<string, Part>>", "dictionary", false)]
    public void A_member_of_a_wire_type_may_be_absent(string type, string kind, bool nullable)
    {
        var payload = Payload(type);
        Assert.Empty(payload.Problems);
        Assert.Equal((true, kind, nullable), payload.Members.Select(static m => (m.IsOptional, m.Type.Ref.Kind, m.Type.Ref.Nullable)).Single());
    }

    [Theory]
    [InlineData("List<Optional<int>>")]
    [InlineData("Optional<Optional<int>>")]
    [InlineData("Optional<int>?")]
    [InlineData("Optional<Plain>")]
    public void Nothing_but_a_member_can_be_absent(string type) =>
        Assert.StartsWith("MSYNC1001: 'Holder.Value' is of type ", Assert.Single(Payload(type).Problems), StringComparison.Ordinal);

    [Fact]
    public void A_stored_member_is_never_absent() =>
        Assert.StartsWith("MSYNC1001: 'Holder.Note' is of type ", Assert.Single(Model("public Optional<string?> Note { get; set; }").Problems), StringComparison.Ordinal);

    private static ModelSpec Model(string member) => ExpressionTests.Read($$"""
        {{Compiling.Usings}}
        namespace Shop;
        [SyncModel(Read = Access.Everyone)] public sealed class Holder { [Key] public int Id { get; init; } {{member}} }
        """).Models.Single().Model;

    [Theory]
    [InlineData("HashSet<double>", "double")]
    [InlineData("HashSet<float>", "float")]
    [InlineData("ISet<decimal>", "decimal")]
    [InlineData("IReadOnlySet<byte[]>?", "byte[]")]
    [InlineData("HashSet<bool?>", "bool?")]
    [InlineData("HashSet<int?>", "int?")]
    [InlineData("HashSet<string?>", "string?")]
    [InlineData("HashSet<List<int>>", "System.Collections.Generic.List<int>")]
    [InlineData("HashSet<HashSet<int>>", "System.Collections.Generic.HashSet<int>")]
    [InlineData("List<HashSet<Part>>", "Shop.Part")]
    [InlineData("Dictionary<string, HashSet<decimal>[]>", "decimal")]
    public void A_set_of_what_is_equal_otherwise_in_JavaScript_says_what_to_use(string type, string element)
    {
        var problem = Assert.Single(Payload(type).Problems);
        Assert.StartsWith($"MSYNC1008: 'Holder.Value' is a set of {element};", problem, StringComparison.Ordinal);
        Assert.Contains($"use List<{element}>", problem, StringComparison.Ordinal);
    }

    private static PayloadSpec Payload(string type) => ExpressionTests.Read($$"""
        {{Compiling.Usings}}
        namespace Shop;
        public sealed class Plain;
        [WireType] public sealed record Part(int Number);
        [WireType] public sealed class Holder { public {{type}} Value { get; set; } = default!; }
        """).Payloads.Single(static p => p.Payload.Type.Name == "Holder").Payload;
}
