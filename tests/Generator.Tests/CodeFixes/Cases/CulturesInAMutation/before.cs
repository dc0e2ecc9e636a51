// MSYNC2034 UseInvariantFix all
using ModelSync;

namespace Shop;

[SyncModel(Read = Access.Everyone)]
public class Note
{
    public System.Guid Id { get; init; }

    public string Text { get; set; } = "";

    [Mutation, Microsoft.AspNetCore.Authorization.AllowAnonymous]
    public void Shout(string text) => Text = text.ToUpper();

    [Mutation, Microsoft.AspNetCore.Authorization.AllowAnonymous]
    public void Whisper(string text)
    {
        if (text.CompareTo(Text) > 0) Text = text.ToLower();
    }
}
