using System;
using ModelSync;

namespace Shop;

[SyncModel(Read = Access.Everyone)]
public class Note
{
    public System.Guid Id { get; init; }

    public string Text { get; set; } = "";

    [Mutation, Microsoft.AspNetCore.Authorization.AllowAnonymous]
    public void Continue(string text)
    {
        if (text.StartsWith(Text, StringComparison.Ordinal)) Text = text;
    }
}
