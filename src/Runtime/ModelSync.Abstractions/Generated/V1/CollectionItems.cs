namespace ModelSync.Generated.V1;

/// <summary>Elements of collections that do not say themselves how many they are and which comes where.</summary>
public static class CollectionItems
{
    /// <summary>How many there are; null when there is no collection.</summary>
    public static int? Count<T>(IEnumerable<T>? items) => items?.Count();

    /// <summary>Each item with its position from 0; none of null.</summary>
    public static IEnumerable<(int Position, T Item)> ByPosition<T>(IEnumerable<T>? items) => (items ?? []).Index();
}
