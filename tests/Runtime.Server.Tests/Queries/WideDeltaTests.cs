using System.Diagnostics.CodeAnalysis;
using System.Text;
using ModelSync.Contract.Wire;
using ModelSync.Fixtures;
using ModelSync.Generated.V1;
using ModelSync.Server.Contracts;
using ModelSync.Server.Queries;
using ModelSync.Server.Queries.Partitions;
using ModelSync.Wire;

namespace Runtime.Server.Tests.Queries;

/// <summary>Changes of rows with more members than one word of a mask has bits.</summary>
public sealed class WideDeltaTests
{
    private static readonly ModelDescriptor<Census> Model = ShopSync.Descriptor.Models.OfType<ModelDescriptor<Census>>().Single();
    private static readonly EngineOptions Options = new();

    public static TheoryData<WireEncoding> Encodings => [WireEncoding.Json, WireEncoding.MessagePack];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_change_of_each_single_member_is_told_alone(WireEncoding encoding)
    {
        var random = new Random(1);
        foreach (var (member, column) in Model.WireColumns.Index().Where(static m => !Model.Table.Key.Contains(m.Item)))
        {
            var row = Row(random);
            var next = Changed(row, [column], random);
            Assert.Equal([(member, Raw(next, member, encoding))], Told(new WideQuery(), encoding, row, next)!);
        }
    }

    [Fact]
    public void A_change_that_only_the_server_knows_of_is_told_to_nobody()
    {
        var row = Row(new Random(2));
        var next = Model.Clone(row);
        next.Secret = row.Secret + "!";
        Assert.Null(Told(new WideQuery(), WireEncoding.Json, row, next));
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void What_is_told_makes_the_new_row_of_the_old_one(WireEncoding encoding)
    {
        var random = new Random(3);
        for (var i = 0; i < 200; i++)
        {
            var row = Row(random);
            var next = Changed(row, random.GetItems([.. Inputs()], random.Next(1, 40)), random);
            var client = All(row, encoding);
            foreach (var (member, value) in Told(new WideQuery(), encoding, row, next) ?? []) client[member] = value;
            Assert.Equal(All(next, encoding), client);
        }
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_row_that_is_new_has_all_members(WireEncoding encoding)
    {
        var row = Row(new Random(4));
        Assert.Equal(All(row, encoding), Told(new WideQuery(), encoding, null, row)!.Select(static told => told.Value));
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_query_tells_the_members_that_it_selects_wherever_they_stand(WireEncoding encoding)
    {
        var random = new Random(5);
        for (var i = 0; i < 100; i++)
        {
            int[] members = [.. random.GetItems([.. Enumerable.Range(0, Model.WireColumns.Count)], random.Next(1, 150)).Distinct().Order()];
            var row = Row(random);
            var next = Changed(row, random.GetItems([.. Inputs()], 20), random);
            var expected = members.Index().Where(m => Raw(row, m.Item, encoding) != Raw(next, m.Item, encoding)).Select(m => (m.Index, Raw(next, m.Item, encoding)));
            Assert.Equal(expected, Told(new WideQuery(members), encoding, row, next) ?? []);
        }
    }

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_client_of_an_older_contract_is_told_the_members_that_it_knows(WireEncoding encoding)
    {
        var today = TodaysContract.Of(ShopSync.Descriptor.History!);
        var names = today.FindObject("Census")!.Members.Select(static m => m.Name).ToList();
        string[] gone = ["int003", "decimal075", "bool140"];
        string[] lines = [.. today.Lines.Where(line => !gone.Any(name => line.StartsWith($"type Census.{name}:", StringComparison.Ordinal)))];
        Assert.Equal(gone.Length, today.Lines.Count - lines.Length);
        var dialect = new ServedContracts(ShopSync.Descriptor, [lines]).Find(WireHash.Of(lines), encoding)!;
        var known = names.Except(gone).ToList();
        var kind = new PartitionKind<Census, ShopSync.CensusesOfRegionArguments>(ShopSync.Descriptor.Queries.OfType<QueryShape<Census, ShopSync.CensusesOfRegionArguments>>().Single(), Options);
        var random = new Random(6);
        for (var i = 0; i < 100; i++)
        {
            var row = Row(random);
            var next = Changed(row, random.GetItems([.. Inputs()], 20), random);
            var expected = known.Index().Select(m => (m.Index, Member: names.IndexOf(m.Item)))
                .Where(m => Raw(row, m.Member, encoding) != Raw(next, m.Member, encoding)).Select(m => (m.Index, Raw(next, m.Member, encoding)));
            Assert.Equal(expected, Told(kind, dialect, known.Count, row, next) ?? []);
        }
    }

    private static IReadOnlyList<(int Member, string Value)>? Told(WideQuery query, WireEncoding encoding, Census? before, Census after) =>
        Told(new PartitionKind<Census, ShopSync.CensusesOfRegionArguments>(query, Options), encoding, query.Members?.Count ?? Model.WireColumns.Count, before, after);

    // Through a window, as the engine does it; null when there is nothing to tell.
    private static IReadOnlyList<(int Member, string Value)>? Told(PartitionKind<Census> kind, Dialect dialect, int members, Census? before, Census after)
    {
        var window = new Window<Census>(kind, null);
        if (before is not null)
        {
            Assert.True(window.Apply(null, before));
            Assert.NotNull(window.Settle(1, 1, mayForget: false));
        }

        Assert.True(window.Apply(before, after));
        return window.Settle(1, 2, mayForget: false) is { } delta ? RawUpsert.Read(delta.Encoded(dialect), dialect.Encoding, members) : null;
    }

    private static Census Changed(Census row, IEnumerable<int> columns, Random random)
    {
        var next = Model.Clone(row);
        foreach (var property in columns.Distinct().Select(static column => typeof(Census).GetProperty(Model.Table.Columns[column].Name)!))
            for (var (before, tries) = (Model.Clone(next), 50); tries > 0 && Model.Changes(before, next).IsEmpty; tries--) property.SetValue(next, property.GetValue(Row(random)));
        return next;
    }

    private static IEnumerable<int> Inputs() => Enumerable.Range(0, Model.Table.Columns.Count).Except(Model.Table.Key);

    private static Census Row(Random random)
    {
        var row = EdgeValues.Committed.Row<Census>(0, random);
        typeof(Census).GetProperty(nameof(Census.Region))!.SetValue(row, "north");
        typeof(Census).GetProperty(nameof(Census.Number))!.SetValue(row, 1);
        return row;
    }

    private static string[] All(Census row, WireEncoding encoding) => [.. Enumerable.Range(0, Model.WireColumns.Count).Select(member => Raw(row, member, encoding))];

    private static string Raw(Census row, int member, WireEncoding encoding) => encoding == WireEncoding.Json
        ? Encoding.UTF8.GetString(Encoded.Json((row, member), static (ref JsonWriter writer, (Census Row, int Member) of) => Model.WriteMember(ref writer, of.Row, of.Member)))
        : Convert.ToHexString(Encoded.MessagePack((row, member), static (ref MessagePackWriter writer, (Census Row, int Member) of) => Model.WriteMember(ref writer, of.Row, of.Member)));

    private sealed class WideQuery : CompiledQuery<Census, ShopSync.CensusesOfRegionArguments>
    {
        [SetsRequiredMembers]
        public WideQuery(IReadOnlyList<int>? members = null)
        {
            Name = "censuses.test";
            Index = 99;
            Model = WideDeltaTests.Model;
            Access = new AccessRule(true);
            Members = members;
        }

        public override bool Match(Census row, ShopSync.CensusesOfRegionArguments arguments) => true;

        public override int Compare(Census left, Census right) => RowModel.CompareKeys(left, right);
    }
}
