// MSYNC2034 IterateCopyFix
using System.Collections.Generic;
using System.Linq;
using ModelSync;

namespace Shop;

[SyncModel(Read = Access.Everyone)]
public class Note
{
    public System.Guid Id { get; init; }

    public List<string> Tags { get; set; } = [];

    [Mutation, Microsoft.AspNetCore.Authorization.AllowAnonymous]
    public int Tidy()
    {
        var tags = Tags.ToList();
        foreach (var tag in tags)
        {
            if (tag.Length == 0) tags.Remove(tag);
        }

        Tags = tags.ToList();
        return tags.Count;
    }
}
