using Microsoft.AspNetCore.Authorization;

namespace ModelSync.Fixtures;

/// <summary>Routes, conditions and orders by members behind the 64th.</summary>
public static class Dossiers
{
    [LiveQuery]
    public static Rows<Dossier> From(Rows<Dossier> dossiers, ushort id) => dossiers.Where(d => d.Id >= id);

    [LiveQuery]
    public static Rows<Dossier> Late(Rows<Dossier> dossiers, int from, string? text) =>
        dossiers.Where(d => d.LateInt >= from || d.MaybeLateText == text).OrderByDescending(d => d.MaybeLateDecimal).ThenBy(d => d.LateText);

    [LiveQuery]
    public static Rows<Dossier> InStage(Rows<Dossier> dossiers, Stage stage) => dossiers.Where(d => d.LateStage == stage).OrderBy(d => d.MaybeLateInt);

    [Mutation, AllowAnonymous]
    public static Task Open(MutationContext<ShopUser> ctx, DossierCreate dossier)
    {
        ctx.Table<Dossier>().Add(dossier.ToDossier());
        return Task.CompletedTask;
    }

    [Mutation, AllowAnonymous]
    public static async Task Amend(MutationContext<ShopUser> ctx, ushort id, DossierPatch patch)
    {
        if (await ctx.Table<Dossier>().FindAsync(id) is { } dossier) patch.ApplyTo(dossier);
    }
}
