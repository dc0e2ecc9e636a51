using ModelSync;

namespace Generator.RunTests.Lab;

internal static class Samples
{
    [LiveQuery]
    public static Rows<Sample> NullsUnderNegations(Rows<Sample> rows, int? rank, decimal discount, string? note) =>
        rows.Where(r => !(r.Rank < rank) && !(r.Discount == discount || r.Note == note) && r.Note != note);

    [LiveQuery]
    public static Rows<Sample> NegatedGroups(Rows<Sample> rows, int rank, double weight) =>
        rows.Where(r => !(r.Rank > rank && (r.Weight <= weight || !r.Flag)) || !(r.Maybe == true));

    [LiveQuery]
    public static Rows<Sample> Choices(Rows<Sample> rows, int rank, long big) =>
        rows.Where(r => r.Flag ? (r.Rank ?? 0) >= rank : r.Big < big);

    [LiveQuery]
    public static Rows<Sample> Enums(Rows<Sample> rows, Level level, Level? next) =>
        rows.Where(r => r.Level != level && (r.NextLevel == next || r.NextLevel is Level.High or null));

    [LiveQuery]
    public static Rows<Sample> Literals(Rows<Sample> rows) =>
        rows.Where(r => r.Text != "{0} ' \" -- \0" && (r.Price >= 1.10m || r.Note == "{0}" || r.Note == "") && r.Big != long.MinValue && r.Weight > -0.5);

    [LiveQuery]
    public static Rows<Sample> Texts(Rows<Sample> rows, string prefix, string part) =>
        rows.Where(r => (r.Text.StartsWith(prefix, StringComparison.Ordinal) && !r.Text.Contains(part, StringComparison.Ordinal)) || string.IsNullOrEmpty(r.Note));

    [LiveQuery]
    public static Rows<Sample> NotPrefixed(Rows<Sample> rows, string prefix) =>
        rows.Where(r => !r.Text.StartsWith(prefix, StringComparison.Ordinal)).OrderByDescending(r => r.Text).ThenBy(r => r.Note);

    [LiveQuery]
    public static Rows<Sample> Lists(Rows<Sample> rows, List<string> texts, Level[] levels, IReadOnlyList<Guid> owners) =>
        rows.Where(r => texts.Contains(r.Text) && (!levels.Contains(r.Level) || (r.Owner != null && owners.Contains(r.Owner ?? r.Id))));

    [LiveQuery]
    public static Rows<Sample> Constants(Rows<Sample> rows, DateTimeOffset from) =>
        rows.Where(r => new[] { 1, 2 }.Contains(r.Room) && r.At >= from && r.Until > from).OrderByDescending(r => r.Until).ThenByDescending(r => r.Price).Take(7);

    [LiveQuery]
    public static Rows<Sample> Computed(Rows<Sample> rows, decimal price, Guid? owner) =>
        rows.Where(r => r.IsCheap && r.Price > price && r.Owner == owner).OrderBy(r => r.Discount).ThenBy(r => r.Owner).ThenByDescending(r => r.Level);

    [LiveQuery]
    public static Rows<Sample> Mixed(Rows<Sample> rows, double weight) =>
        rows.Where(r => r.Room < weight && r.Big == r.Room).OrderBy(r => r.Weight).ThenBy(r => r.Maybe);
}
