using Microsoft.AspNetCore.Authorization;

namespace ModelSync.Fixtures;

public static class Documents
{
    [Mutation, AllowAnonymous]
    public static Task Write(MutationContext<ShopUser> ctx, DocumentCreate document, PageCreate page)
    {
        ctx.Table<Document>().Add(document.ToDocument());
        ctx.Table<Page>().Add(page.ToPage());
        return Task.CompletedTask;
    }

    /// <summary>Changes the document if it is the one that the caller has seen.</summary>
    [Mutation, AllowAnonymous]
    public static async Task Edit(MutationContext<ShopUser> ctx, int id, long version, DocumentPatch patch)
    {
        if (await ctx.Table<Document>().FindAsync(id) is not { } document) return;
        document.Version = version;
        patch.ApplyTo(document);
    }

    /// <summary>Removes the document if it is the one that the caller has seen.</summary>
    [Mutation, AllowAnonymous]
    public static async Task Shred(MutationContext<ShopUser> ctx, int id, long version)
    {
        if (await ctx.Table<Document>().FindAsync(id) is not { } document) return;
        document.Version = version;
        ctx.Table<Document>().Remove(document);
    }

    /// <summary>Changes a page, whatever anybody has seen.</summary>
    [Mutation, AllowAnonymous]
    public static async Task Turn(MutationContext<ShopUser> ctx, int id, PagePatch patch)
    {
        if (await ctx.Table<Page>().FindAsync(id) is { } page) patch.ApplyTo(page);
    }
}
