// Go through a copy: kept.ToList()
public static class Baskets
{
    [Shared]
    public static int WithoutEmpty(List<string> items)
    {
        List<string> kept = [.. items];
        foreach (var item in kept.ToList())
        {
            if (item == "") kept.Remove(item);
        }

        return kept.Count;
    }
}
