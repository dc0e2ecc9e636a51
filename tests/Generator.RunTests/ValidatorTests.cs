using System.ComponentModel.DataAnnotations;
using ModelSync;
using ModelSync.Fixtures;
using ModelSync.Generated.V1;

namespace Generator.RunTests;

public sealed class ValidatorTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly RuleContext Context = new(Now);
    private static readonly string?[] Titles = [null, "", " ", "\u0085", "\uFEFF", "\u200b", "ab", "abc", new('x', 40), new('x', 41), new('x', 80), new('x', 81), "\ud83d\ude00a"];
    private static readonly double[] Scores = [-1000, -1000.0000000000002, 1000, 1000.5, 0, -0.0, double.MaxValue, double.NaN, double.NegativeInfinity];
    private static readonly int?[] Ranks = [null, -1, 0, 9, 10, int.MinValue, int.MaxValue];
    private static readonly decimal[] Prices = [0m, 0.01m, 0.0099999m, 1000000m, 1000000.00m, 1000000.01m, decimal.MaxValue, decimal.MinValue];

    [Fact]
    public void Verdicts_on_an_item_are_those_of_DataAnnotations()
    {
        foreach (var title in Titles)
            foreach (var score in Scores)
                foreach (var rank in Ranks)
                {
                    var input = new ItemCreate { Id = 1, Room = 1, Title = title!, Score = score, Rank = rank, Done = false, Price = null, Due = null };
                    Assert.Equal(Oracle(input.ToItem()), Paths(ItemCreateValidator.Validate(input, Context)));
                    Assert.Equal(Oracle(input.ToItem()), Paths(ValidateRow(input.ToItem(), isNew: true)));
                }
    }

    [Fact]
    public void Verdicts_on_an_auction_are_those_of_DataAnnotations()
    {
        foreach (var title in Titles)
            foreach (var price in Prices)
            {
                var input = new AuctionCreate { Title = title!, StartPrice = price, EndsAt = Now.AddTicks(1), Status = AuctionStatus.Open, Tags = [] };
                Assert.Equal(Oracle(input.ToAuction(Guid.Empty, Guid.Empty)), Paths(AuctionCreateValidator.Validate(input, Context)));
            }
    }

    [Fact]
    public void A_patch_is_checked_where_it_is_present()
    {
        Assert.Empty(ItemPatchValidator.Validate(new ItemPatch(), Context));
        Assert.Equal(["validation.required"], Codes(ItemPatchValidator.Validate(new ItemPatch { Title = " " }, Context)));
        Assert.Equal(["validation.range"], Codes(ItemPatchValidator.Validate(new ItemPatch { Rank = 10 }, Context)));
        Assert.Empty(ItemPatchValidator.Validate(new ItemPatch { Rank = (int?)null }, Context));
    }

    [Fact]
    public void A_rule_runs_on_create_and_points_to_its_member()
    {
        var input = new AuctionCreate { Title = "abc", StartPrice = 1, EndsAt = Now, Status = AuctionStatus.Open, Tags = [] };
        var violation = Assert.Single(AuctionCreateValidator.Validate(input, Context));
        Assert.Equal(("/endsAt", "auction.ends_in_future", "Must end in the future"), (violation.Path, violation.Code, violation.Message));
        Assert.Equal(input.ToAuction(default, default).EndsInFuture(Context), AuctionCreateValidator.Validate(input, Context).Count == 0);
        Assert.Empty(ValidateRow(new Auction { Title = "abc", StartPrice = 1, EndsAt = Now }, isNew: false));
        Assert.Single(ValidateRow(new Auction { Title = "abc", StartPrice = 1, EndsAt = Now }, isNew: true));
    }

    [Fact]
    public void Objects_in_dictionaries_are_checked_in_the_order_of_the_keys_at_their_keys()
    {
        var wrong = new Label("toolong", 0);
        var labels = new Labels
        {
            ByLanguage = new() { ["z"] = wrong, ["a/b"] = new("ok", 1), ["~"] = wrong with { Text = "ok" } },
            Lists = new Dictionary<string, List<Label?>?> { ["l"] = [null, wrong], ["none"] = null },
            Nested = new Dictionary<string, Dictionary<string, Label>> { ["a/b"] = new() { [""] = wrong } },
        };
        Assert.Equal(
            ["/byLanguage/z/size", "/byLanguage/z/text", "/byLanguage/~0/size", "/lists/l/1/size", "/lists/l/1/text", "/nested/a~1b//size", "/nested/a~1b//text"],
            Paths(LabelsValidator.Validate(labels, Context)));
        Assert.Equal(["validation.min_count"], Codes(LabelsValidator.Validate(labels with { ByLanguage = [], Lists = null, Nested = new Dictionary<string, Dictionary<string, Label>>() }, Context)));
    }

    [Fact]
    public void Limits_travel_with_the_violation()
    {
        var violation = Assert.Single(ItemPatchValidator.Validate(new ItemPatch { Title = new string('x', 41) }, Context));
        Assert.Equal([new("max", "40")], violation.Parameters);
        violation = Assert.Single(ItemPatchValidator.Validate(new ItemPatch { Score = 1000.5 }, Context));
        Assert.Equal([new("min", "-1000"), new("max", "1000")], violation.Parameters);
    }

    [Fact]
    public void The_arguments_of_a_mutation_are_checked_with_paths_from_the_arguments()
    {
        var create = ShopSync.Descriptor.Mutations.Single(m => m.Name == "bidding.createAuction");
        var sink = default(ViolationSink);
        create.Validate(new ShopSync.BiddingCreateAuctionInput(new AuctionCreate { Title = "", StartPrice = 0, EndsAt = Now, Status = AuctionStatus.Open, Tags = [] }), Context, ref sink);
        Assert.Equal(["/input/startPrice", "/input/title", "/input/endsAt"], sink.ToList().Select(v => v.Path));

        var bid = ShopSync.Descriptor.Mutations.Single(m => m.Name == "bidding.placeBid");
        sink = default;
        bid.Validate(new ShopSync.BiddingPlaceBidInput(Guid.Empty, 0), Context, ref sink);
        Assert.Equal(["/amount"], sink.ToList().Select(v => v.Path));
    }

    [Fact]
    public void Valid_values_cost_no_memory()
    {
        var input = new ItemCreate { Id = 1, Room = 1, Title = "abc", Score = 1, Rank = 1, Done = false, Price = null, Due = null };
        var row = input.ToItem();
        var model = Model<Item>();
        var sink = default(ViolationSink);
        for (var warm = 0; warm < 2; warm++) Check();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Check();
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(sink.IsEmpty);

        void Check()
        {
            ItemCreateValidator.Validate(input, Context, ref sink);
            model.Validate(row, true, Context, ref sink);
        }
    }

    private static IReadOnlyList<Violation> ValidateRow<T>(T row, bool isNew)
        where T : class
    {
        var sink = default(ViolationSink);
        Model<T>().Validate(row, isNew, Context, ref sink);
        return sink.ToList();
    }

    private static ModelDescriptor<T> Model<T>()
        where T : class => ShopSync.Descriptor.Models.OfType<ModelDescriptor<T>>().Single();

    private static List<string> Oracle(object value)
    {
        var results = new List<ValidationResult>();
        Validator.TryValidateObject(value, new ValidationContext(value), results, validateAllProperties: true);
        return [.. results.SelectMany(r => r.MemberNames).Select(m => "/" + char.ToLowerInvariant(m[0]) + m[1..]).Order(StringComparer.Ordinal)];
    }

    private static List<string> Paths(IEnumerable<Violation> violations) =>
        [.. violations.Where(v => v.Code.StartsWith("validation.", StringComparison.Ordinal)).Select(v => v.Path).Order(StringComparer.Ordinal)];

    private static List<string> Codes(IEnumerable<Violation> violations) => [.. violations.Select(v => v.Code)];

    [Theory]
    [InlineData(0, 5, "")]
    [InlineData(0, 50, "/from validation.object Too long, /to validation.object Too long")]
    [InlineData(0, 200, "/to validation.range ")]
    [InlineData(13, 14, " validation.object ")]
    public void An_object_that_validates_itself_is_asked_behind_its_attributes(int from, int to, string expected) =>
        Assert.Equal(expected, string.Join(", ", Lab.IntervalValidator.Validate(new Lab.Interval(from, to), new RuleContext(DateTimeOffset.UnixEpoch)).Select(static v => $"{v.Path} {v.Code} {v.Message}")));
}
