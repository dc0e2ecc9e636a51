using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using ModelSync;

namespace Library;

/// <summary>Something to read.</summary>
[SyncModel]
public class Book
{
    // nightjar-comment: nothing of this file but what is translated goes to anybody.
    [Key, Editable(false)]
    public Guid Id { get; init; }

    /// <summary>What stands on the cover.</summary>
    [Required, StringLength(20, MinimumLength = 3)]
    public string Title { get; set; } = "";

    [Range(1, 5000)]
    public int Pages { get; set; }

    public int PagesRead { get; set; }

    [ServerOnly]
    public string? NightjarNote { get; set; }

    /// <summary>Takes more than a weekend.</summary>
    public bool IsLong => Pages > 300;

    /// <summary>How often it was read to the end; a book without pages has no answer.</summary>
    public int TimesRead => PagesRead / Pages;

    [JsonIgnore]
    public bool NightjarThick => Pages > 1000;

    [Rule("book.thick", nameof(Title), Message = "A thick book has a long title")]
    public bool IsTitleLong() => !NightjarThick || Title.Length > 10;

    [Rule("book.read_too_far", nameof(PagesRead), Message = "Nobody reads more pages than there are")]
    public bool IsReadInside() =>
        // nightjar-comment: inside of a rule.
        PagesRead <= Pages
        && PagesRead >= 0;

    [Rule("book.nightjar_rule", On = RuleOn.Create)]
    public bool IsSound() => NightjarNote != "nightjar-rule";

    [ReadPolicy]
    public static bool CanSee(Book book, Reader reader) => book.Title != "nightjar-policy" || reader.Id == book.Id;
}
