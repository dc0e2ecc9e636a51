using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.AspNetCore.Authorization;
using ModelSync;

namespace Market;

public enum CobaltGrade
{
    CobaltLow,
    CobaltHigh,
}

[WireValue]
public readonly record struct CobaltNumber(int Value);

/// <summary>A detail in cobalt.</summary>
[WireType]
public sealed record CobaltDetail(string CobaltText, CobaltGrade CobaltGrade);

/// <summary>Nothing mentions it: cobalt is offered by name.</summary>
[In<VisitorSync>]
[WireType]
public sealed record CobaltOffered(int CobaltCount);

/// <summary>Why cobalt is refused.</summary>
[WireType]
public sealed record CobaltRefused(string CobaltReason);

/// <summary>A record in cobalt.</summary>
[In<VisitorSync>]
[SyncModel, Table("cobalt_records")]
[Variant("CobaltBrief", Pick = [nameof(CobaltNote)])]
public class CobaltRecord
{
    public int Id { get; init; }

    /// <summary>A note in cobalt.</summary>
    [StringLength(80), RegularExpression("cobalt|[0-9]*", ErrorMessage = "A cobalt message")]
    public string CobaltNote { get; set; } = "";

    public CobaltNumber? CobaltNumber { get; set; }

    public List<CobaltDetail> CobaltDetails { get; set; } = [];

    [ServerOnly]
    public string? IndigoNote { get; set; }

    public bool IsCobalt => CobaltNote == "cobalt value";

    [Rule("cobalt.rule", nameof(CobaltNote), Message = "A cobalt rule")]
    public bool IsCobaltRule() => CobaltNote != "cobalt ruled out";

    [ReadPolicy]
    public static bool MayCobalt(CobaltRecord row, MarketUser user) => user.Indigo == "indigo and cobalt clearance" && row.Id > 0;
}

[In<VisitorSync>]
public static class CobaltRecords
{
    [LiveQuery]
    public static Rows<CobaltRecord> CobaltAll(Rows<CobaltRecord> records) => records.Where(r => r.CobaltNote != "cobalt hidden").Take(100);
}

[In<VisitorSync>]
public static class CobaltWriting
{
    /// <summary>Writes cobalt and a lot that both audiences see.</summary>
    [Mutation, AllowAnonymous]
    public static Task<CobaltDetail> CobaltWrite(MutationContext<MarketUser> ctx, int id, string cobaltNote)
    {
        if (cobaltNote == "refused") throw ctx.Reject(new CobaltRefused("cobalt is refused"));
        ctx.Table<CobaltRecord>().Add(new CobaltRecord { Id = id, CobaltNote = cobaltNote });
        ctx.Table<Lot>().Add(new Lot { Id = id, Title = "A lot" });
        return Task.FromResult(new CobaltDetail("cobalt is written", CobaltGrade.CobaltHigh));
    }
}
