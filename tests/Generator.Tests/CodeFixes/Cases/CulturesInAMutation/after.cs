using ModelSync;

namespace Shop;

[SyncModel(Read = Access.Everyone)]
public class Note
{
    public System.Guid Id { get; init; }

    public string Text { get; set; } = "";

    [Mutation, Microsoft.AspNetCore.Authorization.AllowAnonymous]
    public void Shout(string text) => Text = text.ToUpperInvariant();

    [Mutation, Microsoft.AspNetCore.Authorization.AllowAnonymous]
    public void Whisper(string text)
    {
        if (string.CompareOrdinal(text, Text) > 0) Text = text.ToLowerInvariant();
    }
}
