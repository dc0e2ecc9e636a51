using System.ComponentModel.DataAnnotations;

namespace ModelSync.Validation;

/// <summary>A row whose rules run when it is created, and over the row with a patch of it.</summary>
[SyncModel(Read = Access.Everyone)]
[Variant("Sheet", Omit = [nameof(Limit)])]
[Variant("Edit", Omit = [nameof(Id)], Partial = true)]
public class Ruling
{
    [Key, Editable(false)]
    public int Id { get; init; }

    public int Room { get; set; }

    public int? Rank { get; set; }

    public long Weight { get; init; }

    [Required, StringLength(4)]
    public string Title { get; set; } = "";

    public string? Note { get; set; }

    [Range(typeof(decimal), "-1000", "1000")]
    public decimal Price { get; set; }

    public double Score { get; set; }

    public Level Level { get; set; }

    public DateTimeOffset? Due { get; set; }

    [MaxLength(3)]
    public List<string> Tags { get; set; } = [];

    [Compare(nameof(Note))]
    public string? NoteAgain { get; set; }

    [AllowedValues("a", null)]
    public string? Kind { get; set; }

    [RegularExpression("[a-z]{1,3}")]
    public string? Code { get; set; }

    [Required]
    public int? Needed { get; set; }

    [Required(ErrorMessage = "{0}?"), Range(0.0, 1.0)]
    public double? Share { get; set; }

    [EnumDataType(typeof(Level))]
    public int Number { get; set; }

    [Editable(false)]
    public int Limit { get; set; }

    public bool IsPriced => Price > 0 && Level != Level.None;

    [Rule("ruling.room", nameof(Room), nameof(Rank))]
    public bool FitsRoom() => Room / Rank.GetValueOrDefault() < 3;

    [Rule("ruling.title", nameof(Title), Message = "{Title} {{")]
    public bool HasTitle() => Title.Trim().Length > 1 || Note == null;

    [Rule("ruling.note", nameof(Note), On = RuleOn.Patch)]
    public bool HasNote() => Note!.Contains(Title) || Tags.Contains(Note);

    [Rule("ruling.created", On = RuleOn.Create)]
    public bool IsCreatable(RuleContext context) => Due == null || Due > context.UtcNow;

    [Rule("ruling.limited")]
    public bool IsLimited() => Room * Rank.GetValueOrDefault() <= Limit;

    [Rule("ruling.priced", nameof(Price), nameof(Level))]
    public bool IsWorthIt() => IsPriced || Price * 3 - Weight == 1.10m;

    [Rule("ruling.scored")]
    public bool IsScored() => Score / Room > 1 || Rank is null || Level is Level.High;

    [Rule("ruling.due")]
    public bool IsDue(RuleContext context) => !(Due <= context.UtcNow);

    [Rule("ruling.said", nameof(Title), Parameters = [nameof(Room)])]
    public string? SaysSo()
    {
        if (Title.Length > 2 && Price > 1) return Note;
        return Room > 1 ? "Room {room}" : null;
    }

    [Rule("ruling.each", When = nameof(IsPriced))]
    public static IEnumerable<Violation> Each(Ruling ruling, RuleContext context)
    {
        foreach (var tag in ruling.Tags)
        {
            if (tag.Length < 2) yield return Violation.At(nameof(Tags), tag);
        }

        // Of a member that no input has.
        if (ruling.Title.Length > 3) yield return Violation.At(nameof(Limit));
        if (ruling.Due < context.UtcNow) yield return Violation.Of("ruling.past", nameof(Due));
    }

    [Rule("ruling.tags", nameof(Tags))]
    public bool IsTagged() => Tags.Count == Title.Length || Weight > Room;
}
