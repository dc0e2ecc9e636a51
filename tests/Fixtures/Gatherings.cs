using System.Collections.Immutable;
using Microsoft.AspNetCore.Authorization;

namespace ModelSync.Fixtures;

/// <summary>What is asked and done with collections of every form.</summary>
public static class Gatherings
{
    [LiveQuery]
    public static Rows<Forms> Formed(Rows<Forms> forms, ImmutableArray<int> ids) => forms.Where(f => ids.Contains(f.Id));

    [LiveQuery]
    public static Rows<Grid> Gridded(Rows<Grid> grids, IEnumerable<int> ids) => grids.Where(g => ids.Contains(g.Id));

    [Mutation, AllowAnonymous]
    public static Task Draw(MutationContext<ShopUser> ctx, GridCreate grid, (int Id, string Name)? pair, Dictionary<Guid, int> counts)
    {
        ctx.Table<Grid>().Add(grid.ToGrid());
        return Task.CompletedTask;
    }

    [Mutation, AllowAnonymous]
    public static Task<(int Count, Maps Maps)> Chart(MutationContext<ShopUser> ctx, Maps maps) => Task.FromResult((maps.Ints.Count, maps));

    [Mutation, AllowAnonymous]
    public static Task<DeepForms> Stack(MutationContext<ShopUser> ctx, DeepForms forms) => Task.FromResult(forms);

    [Mutation, AllowAnonymous]
    public static Task Form(MutationContext<ShopUser> ctx, FormsCreate forms)
    {
        ctx.Table<Forms>().Add(forms.ToForms());
        return Task.CompletedTask;
    }
}
