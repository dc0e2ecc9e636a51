using ModelSync;

namespace Shop;

public static class Texts
{
    [Shared]
    public static string Short(string text) => text.Trim();
}

[SyncModel(Read = Access.Everyone)]
public class Note
{
    public System.Guid Id { get; init; }

    public string Text { get; set; } = "";

    [Mutation, Microsoft.AspNetCore.Authorization.AllowAnonymous]
    public void Write(string text) => Text = Texts.Short(text);
}
