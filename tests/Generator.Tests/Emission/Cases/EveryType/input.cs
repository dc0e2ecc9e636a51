using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using ModelSync;

namespace Shop;

[SyncSurface(Npm = "@shop/sync")]
public partial class ShopSync;

public enum Color : byte
{
    Red = 1,
    Green = 2,
    AlsoGreen = 2,
}

[SyncModel(Read = Access.SignedIn)]
public class Everything
{
    [Key]
    public int Id { get; init; }

    public bool Bool { get; set; }

    public long Long { get; set; }

    public double Double { get; set; }

    public decimal Decimal { get; set; }

    public string Text { get; set; } = "";

    public Guid Guid { get; set; }

    public DateTimeOffset Instant { get; set; }

    public Color Color { get; set; }

    public bool? MaybeBool { get; set; }

    public double? MaybeDouble { get; set; }

    public string? MaybeText { get; set; }

    public Color? MaybeColor { get; set; }

    public List<int> Numbers { get; set; } = [];

    public string[] Words { get; set; } = [];

    public IReadOnlyList<Color>? MaybeColors { get; set; }

    public List<int?> Holes { get; set; } = [];

    public Money Money { get; set; } = new(0, "EUR");

    public Money? MaybeMoney { get; set; }

    public List<Money> Wallet { get; set; } = [];

    public Stack<Money>? Stacked { get; set; }

    public System.Collections.Immutable.ImmutableArray<int> Fixed { get; set; }

    public System.Collections.Frozen.FrozenDictionary<Guid, List<int>>? ByGuid { get; set; }

    public (int Id, List<Money> Spent) Pair { get; set; } = (0, []);

    [MaxLength(5)]
    public HashSet<Guid> Members { get; set; } = [];

    public ISet<Color>? MaybeSet { get; set; }

    public IReadOnlySet<string> Labels { get; set; } = new HashSet<string>();

    [MinLength(1)]
    public Dictionary<string, long> Counts { get; set; } = [];

    public IDictionary<string, Money>? Prices { get; set; }

    public IReadOnlyDictionary<string, List<double>> Series { get; set; } = new Dictionary<string, List<double>>();
}

[WireType]
public sealed record Money([Range(typeof(decimal), "0", "1000000")] decimal Amount, [Required, RegularExpression("[A-Z]{3}")] string Currency);

[WireType]
public sealed record Hint(int Id, [property: StringLength(9)] Optional<string?> Text, Optional<Money> Price);

[WireType]
public sealed class Marks
{
    public Optional<bool> Bold { get; init; }
}
