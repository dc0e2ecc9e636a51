using System.Collections.Generic;
using System.Linq;
using ModelSync;

namespace Shop;

[Shared]
public static class Baskets
{
    public static int Count(List<string> items)
    {
        List<string> kept = [.. items];
        foreach (var item in kept.ToList()) kept.Remove(item);
        Dictionary<string, int> counts = new();
        counts["a"] = 1;
        foreach (var (name, count) in counts.ToList())
        {
            if (count > 0) counts[name] = count + 1;
        }

        return kept.Count + counts.Count;
    }
}
