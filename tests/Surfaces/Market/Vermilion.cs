using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.AspNetCore.Authorization;
using ModelSync;

namespace Market;

public enum VermilionGrade
{
    VermilionLow,
    VermilionHigh,
}

[WireValue]
public readonly record struct VermilionNumber(int Value);

/// <summary>A detail in vermilion.</summary>
[WireType]
public sealed record VermilionDetail(string VermilionText, VermilionGrade VermilionGrade);

/// <summary>Nothing mentions it: vermilion is offered by name.</summary>
[In<StaffSync>]
[WireType]
public sealed record VermilionOffered(int VermilionCount);

/// <summary>Why vermilion is refused.</summary>
[WireType]
public sealed record VermilionRefused(string VermilionReason);

/// <summary>A record in vermilion.</summary>
[In<StaffSync>]
[SyncModel, Table("vermilion_records")]
[Variant("VermilionBrief", Pick = [nameof(VermilionNote)])]
public class VermilionRecord
{
    public int Id { get; init; }

    /// <summary>A note in vermilion.</summary>
    [StringLength(80), RegularExpression("vermilion|[0-9]*", ErrorMessage = "A vermilion message")]
    public string VermilionNote { get; set; } = "";

    public VermilionNumber? VermilionNumber { get; set; }

    public List<VermilionDetail> VermilionDetails { get; set; } = [];

    [ServerOnly]
    public string? IndigoNote { get; set; }

    public bool IsVermilion => VermilionNote == "vermilion value";

    [Rule("vermilion.rule", nameof(VermilionNote), Message = "A vermilion rule")]
    public bool IsVermilionRule() => VermilionNote != "vermilion ruled out";

    [ReadPolicy]
    public static bool MayVermilion(VermilionRecord row, MarketUser user) => user.Indigo == "indigo and vermilion clearance" && row.Id > 0;
}

[In<StaffSync>]
public static class VermilionRecords
{
    [LiveQuery]
    public static Rows<VermilionRecord> VermilionAll(Rows<VermilionRecord> records) => records.Where(r => r.VermilionNote != "vermilion hidden").Take(100);

    [LiveQuery]
    public static VermilionRecord? VermilionById(Rows<VermilionRecord> records, int vermilionId) => records.Where(r => r.Id == vermilionId).FirstOrDefault();
}

[In<StaffSync>]
public static class VermilionWriting
{
    /// <summary>Writes vermilion and a lot that both audiences see.</summary>
    [Mutation, AllowAnonymous]
    public static Task<VermilionDetail> VermilionWrite(MutationContext<MarketUser> ctx, int id, string vermilionNote)
    {
        if (vermilionNote == "refused") throw ctx.Reject(new VermilionRefused("vermilion is refused"));
        ctx.Table<VermilionRecord>().Add(new VermilionRecord { Id = id, VermilionNote = vermilionNote });
        ctx.Table<Lot>().Add(new Lot { Id = id, Title = "A lot" });
        return Task.FromResult(new VermilionDetail("vermilion is written", VermilionGrade.VermilionHigh));
    }
}
