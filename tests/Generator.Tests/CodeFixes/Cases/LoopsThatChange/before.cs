// MSYNC2029 IterateCopyFix all
using System.Collections.Generic;
using ModelSync;

namespace Shop;

[Shared]
public static class Baskets
{
    public static int Count(List<string> items)
    {
        List<string> kept = [.. items];
        foreach (var item in kept) kept.Remove(item);
        Dictionary<string, int> counts = new();
        counts["a"] = 1;
        foreach (var (name, count) in counts)
        {
            if (count > 0) counts[name] = count + 1;
        }

        return kept.Count + counts.Count;
    }
}
