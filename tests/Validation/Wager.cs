using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace ModelSync.Validation;

/// <summary>Rules that tell the cases of a union apart.</summary>
[WireType]
public sealed class Wager
{
    public Prize Prize { get; set; } = new Nothing();

    public Prize? Second { get; set; }

    public List<Prize> Others { get; set; } = [];

    [Rule("wager.rich", nameof(Prize))]
    public bool IsModest() => Prize is not Coins { Amount: > 1.5m, Spare: not null };

    [Rule("wager.second", nameof(Second), nameof(Prize))]
    public bool HasSecond() => (Second as Goods)?.Count > 0 || Prize is Nothing;

    [Rule("wager.others", nameof(Others))]
    public string? SaysOthers() => Others.Find(static o => o is Goods or Nothing) switch
    {
        null => null,
        Goods { Count: var count } when count < 0 => "owed",
        Goods goods => $"goods {goods.Count}",
        { Named: var name } => $"nothing {name}",
    };

    [Rule("wager.cast", nameof(Prize))]
    public bool HoldsAmount() => ((Coins)Prize).Amount >= 0;
}

[WireType]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "of")]
[JsonDerivedType(typeof(Coins), "coins")]
[JsonDerivedType(typeof(Goods), "goods")]
[JsonDerivedType(typeof(Nothing), "nothing")]
public abstract class Prize
{
    [StringLength(3)]
    public string Named { get; set; } = "";
}

[WireType]
public sealed class Coins : Prize
{
    public decimal Amount { get; set; }

    public long? Spare { get; set; }
}

[WireType]
public sealed class Goods : Prize
{
    [Range(-1, 3)]
    public int Count { get; set; }
}

[WireType]
public sealed class Nothing : Prize;
