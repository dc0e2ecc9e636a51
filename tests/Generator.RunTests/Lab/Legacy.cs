using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using ModelSync;

namespace Generator.RunTests.Lab;

/// <summary>A table that was there before, with every form that a column may have, and pairs of columns whose forms differ.</summary>
[SyncModel(Read = Access.Everyone), Table("legacy table")]
internal sealed class Legacy
{
    /// <summary>What another program did.</summary>
    public const string CreateSql = """
        CREATE TABLE "legacy table"(
            guid BLOB NOT NULL, "no'{0}" INTEGER NOT NULL, rfc BLOB, upper CHAR(36), day DATE NOT NULL, seconds INTEGER, millis BIGINT NOT NULL, ticks INTEGER, iso TEXT, zoneless DATETIME,
            cents INTEGER NOT NULL, money NUMERIC(10, 2), plain VARCHAR(40), made DATETIME, truth VARCHAR(5) NOT NULL, yes CHAR(1), level VARCHAR(10) NOT NULL, number INTEGER,
            opens VARCHAR(16), lasts TEXT NOT NULL, serial BIGINT NOT NULL, PRIMARY KEY (guid, "no'{0}"))
        """;

    [Key, Column("guid", Order = 0), StoredAs(StoredForm.GuidMixedBlob)]
    public Guid Id { get; init; }

    [Key, Column("no'{0}", Order = 1)]
    public int No { get; init; }

    [Column("rfc"), StoredAs(StoredForm.GuidBlob)]
    public Guid? Rfc { get; set; }

    [Column("upper"), StoredAs(StoredForm.GuidUpperText)]
    public Guid? Upper { get; set; }

    [Column("day"), StoredAs(StoredForm.DayText)]
    public DateTimeOffset Day { get; set; }

    [Column("seconds"), StoredAs(StoredForm.UnixSeconds)]
    public DateTimeOffset? Seconds { get; set; }

    [Column("millis"), StoredAs(StoredForm.UnixMilliseconds)]
    public DateTimeOffset Millis { get; set; }

    [Column("ticks"), StoredAs(StoredForm.Ticks)]
    public DateTimeOffset? Ticks { get; set; }

    [Column("iso"), StoredAs(StoredForm.OffsetText)]
    public DateTimeOffset? Iso { get; set; }

    [Column("zoneless", TypeName = "DATETIME")]
    public DateTimeOffset? Zoneless { get; set; }

    [Column("cents"), StoredAs(StoredForm.Cents)]
    public decimal Cents { get; set; }

    [Column("money", TypeName = "NUMERIC(10, 2)")]
    public decimal? Money { get; set; }

    [Column("plain", TypeName = "VARCHAR(40)")]
    public decimal? Plain { get; set; }

    [Column("made", TypeName = "DATETIME")]
    public DateTime? Made { get; set; }

    [Column("truth", TypeName = "VARCHAR(5)")]
    public bool Truth { get; set; }

    [Column("yes"), StoredAs(StoredForm.YesNoText)]
    public bool? Yes { get; set; }

    [Column("level", TypeName = "VARCHAR(10)")]
    public Level Level { get; set; }

    [Column("number", TypeName = "INTEGER")]
    public Level? Number { get; set; }

    [Column("opens", TypeName = "VARCHAR(16)")]
    public TimeOnly? Opens { get; set; }

    [Column("lasts", TypeName = "TEXT")]
    public TimeSpan Lasts { get; set; }

    [Column("serial", TypeName = "BIGINT")]
    public ulong Serial { get; set; }
}
