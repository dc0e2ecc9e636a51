using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Authorization;
using ModelSync;

namespace Shop;

[SyncSurface(Npm = "@shop/sync")]
public partial class ShopSync;

[WireType]
public sealed record Step(string Name, int Minutes);

[SyncModel(Read = Access.Everyone)]
[Variant("Summary", Pick = [nameof(Id), nameof(Title), nameof(Total), nameof(Steps)])]
[Variant("Draft", Omit = [nameof(Total), nameof(Id), nameof(By)])]
[Variant("Edit", Partial = true, Omit = [nameof(Author)])]
[Variant("Span", Pick = [nameof(From), nameof(Total)])]
public class Recipe
{
    [Key, Editable(false)]
    public Guid Id { get; init; }

    /// <summary>What it is called.</summary>
    [Required, StringLength(40)]
    public string Title { get; set; } = "";

    public required string Author { get; init; }

    public string? By { get; private set; }

    [Editable(false)]
    public int Total { get; set; }

    public List<string>? Tags { get; set; }

    public List<Step> Steps { get; set; } = [];

    [Range(0, 100)]
    public int From { get; set; }

    [ServerOnly]
    public string? Note { get; set; }

    [Rule("recipe.title_is_trimmed", nameof(Title))]
    public bool TitleIsTrimmed() => Title.Trim() == Title;

    [Rule("recipe.begins", nameof(From), On = RuleOn.Create)]
    public bool Begins() => From == 0;

    [Rule("recipe.total_covers", nameof(Total), nameof(From))]
    public bool TotalCovers() => Total >= 0;
}

public static class Outer
{
    [WireType]
    [Variant("Flat", Pick = [nameof(X), nameof(Y)])]
    [Variant("Part", Partial = true)]
    public record struct Point(int X, int Y)
    {
        public byte[]? Raw { get; set; }

        public Optional<List<int>?> Marks { get; set; }

        [Rule("point.small", nameof(X))]
        public bool IsSmall() => X + Y < 10;
    }
}

public static class Kitchen
{
    [Mutation(Optimistic = false), Authorize]
    public static async Task<List<RecipeSummary>> Edit(MutationContext ctx, Guid id, RecipeEdit edit, Outer_PointPart? at)
    {
        var recipe = await ctx.Table<Recipe>().FindAsync(id) ?? throw ctx.Reject(new Step("none", 0));
        edit.ApplyTo(recipe);
        var point = new Outer.Point(1, 2);
        at?.ApplyTo(ref point);
        if (point.Raw is null) throw ctx.Reject(Outer_PointFlat.From(point));
        return [RecipeSummary.From(recipe)];
    }
}
