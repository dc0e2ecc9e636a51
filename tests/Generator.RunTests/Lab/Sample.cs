using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using ModelSync;

namespace Generator.RunTests.Lab;

[SyncModel(Read = Access.Everyone), Table("the \"samples\" {0}")]
internal sealed class Sample(int room, string text)
{
    [Key, Column(Order = 1)]
    public Guid Id { get; private set; }

    [Key, Column("room'{1}", Order = 0)]
    public int Room { get; } = room;

    public string Text { get; } = text;

    public string? Note { get; init; }

    public int? Rank { get; set; }

    public long Big { get; set; }

    public double Weight { get; set; }

    public decimal Price { get; set; }

    public decimal? Discount { get; set; }

    public DateTimeOffset At { get; set; }

    public DateTimeOffset? Until { get; set; }

    public Guid? Owner { get; set; }

    public bool Flag { get; set; }

    public bool? Maybe { get; set; }

    public Level Level { get; set; }

    public Level? NextLevel { get; set; }

    public List<Part> Parts { get; set; } = [];

    [ServerOnly]
    public string? Secret { get; private set; }

    public bool IsCheap => Price < 2 || Discount != null;

    public static Sample Make(Guid id, int room, string text, string? note, string? secret) =>
        new(room, text) { Id = id, Note = note, Secret = secret };
}

[WireType]
internal readonly record struct Part(string Name, [Range(1, 9)] int Count, Level Level);
