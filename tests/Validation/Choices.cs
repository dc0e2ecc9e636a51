using System.ComponentModel.DataAnnotations;

namespace ModelSync.Validation;

/// <summary>Listed values, values of other members, and members of enums.</summary>
[WireType]
public sealed class Choices
{
    [AllowedValues(1, 3, -5)]
    public int AllowedInt { get; set; }

    [AllowedValues(1, null)]
    public int? AllowedIntOrNull { get; set; }

    [AllowedValues(1, 2)]
    public int? AllowedIntNotNull { get; set; }

    [AllowedValues("a", "B", "\ud83d\ude00", "")]
    public string AllowedText { get; set; } = "";

    [AllowedValues("a", "'", null)]
    public string? AllowedTextOrNull { get; set; }

    [AllowedValues(long.MinValue, 9007199254740993L)]
    public long AllowedLong { get; set; }

    [AllowedValues(0.1, -0.0, 1e21)]
    public double AllowedDouble { get; set; }

    [AllowedValues(0.1f, 2f)]
    public float? AllowedFloat { get; set; }

    [AllowedValues('a', '\'')]
    public char AllowedChar { get; set; }

    [AllowedValues(true)]
    public bool AllowedBool { get; set; }

    [AllowedValues(true, false)]
    public bool AllowedEither { get; set; }

    [AllowedValues(true, false, true)]
    public bool? AllowedKnown { get; set; }

    [AllowedValues(0.0, -0.0, 2.0)]
    public double AllowedZeros { get; set; }

    [AllowedValues(Level.Low, Level.Below)]
    public Level AllowedLevel { get; set; }

    [AllowedValues((byte)1, (byte)255)]
    public byte? AllowedByte { get; set; }

    [AllowedValues(0ul, ulong.MaxValue)]
    public ulong AllowedULong { get; set; }

    [DeniedValues(0, 7)]
    public int DeniedInt { get; set; }

    [DeniedValues(null, 2L)]
    public long? DeniedLong { get; set; }

    [DeniedValues("a", null)]
    public string? DeniedText { get; set; }

    [DeniedValues("root", "")]
    public string DeniedName { get; set; } = "";

    [DeniedValues(Level.None)]
    public Level? DeniedLevel { get; set; }

    [DeniedValues(0.0, 0.5)]
    public double? DeniedDouble { get; set; }

    [Expose]
    public string Password { get; set; } = "";

    [Compare(nameof(Password))]
    public string Repeated { get; set; } = "";

    public decimal? Price { get; set; }

    [Compare(nameof(Price))]
    public decimal? SamePrice { get; set; }

    [Compare(nameof(DeniedDouble))]
    public double SameDouble { get; set; }

    [Compare(nameof(AllowedLevel)), Required]
    public Level? SameLevel { get; set; }

    public DateTimeOffset At { get; set; }

    [Compare(nameof(At))]
    public DateTimeOffset? SameAt { get; set; }

    [Compare(nameof(AllowedFloat)), Range(0.0, 1.5)]
    public float SameFloat { get; set; }

    [Compare(nameof(AllowedULong))]
    public ulong? SameULong { get; set; }

    [EnumDataType(typeof(Level))]
    public int LevelNumber { get; set; }

    [EnumDataType(typeof(Level))]
    public string? LevelName { get; set; }

    [EnumDataType(typeof(Level))]
    public Level LevelItself { get; set; }

    [EnumDataType(typeof(Rights))]
    public int? RightsNumber { get; set; }

    [EnumDataType(typeof(Rights))]
    public string RightsNames { get; set; } = "";

    [EnumDataType(typeof(Weights))]
    public long Weight { get; set; }
}
