namespace ModelSync.Generated.V1;

/// <summary>Copies of collections in their own form: what is changed in one is not changed in the other.</summary>
public static class Copies
{
    /// <summary>A list of items that are given away.</summary>
    public static TList OfList<TList, TForm, T>(List<T> items)
        where TForm : struct, IListForm<TList, T>
        where TList : IEnumerable<T> => TForm.Build(items);

    /// <summary>The same items.</summary>
    public static TList List<TList, TForm, T>(TList list)
        where TForm : struct, IListForm<TList, T>
        where TList : IEnumerable<T> => TForm.Build([.. TForm.Items(list)]);

    /// <summary>A copy of each item.</summary>
    public static TList List<TList, TForm, T>(TList list, Func<T, T> copy)
        where TForm : struct, IListForm<TList, T>
        where TList : IEnumerable<T>
    {
        var source = TForm.Items(list);
        var items = new List<T>(source.Length);
        foreach (var item in source) items.Add(copy(item));
        return TForm.Build(items);
    }

    /// <summary>The same items.</summary>
    public static TSet Set<TSet, TForm, T>(TSet set)
        where TForm : struct, ISetForm<TSet, T>
        where TSet : IEnumerable<T> => TForm.Build([.. set]);

    /// <summary>The same entries.</summary>
    public static TDictionary Dictionary<TDictionary, TForm, TKey, T>(TDictionary dictionary)
        where TForm : struct, IDictionaryForm<TDictionary, TKey, T>
        where TDictionary : IEnumerable<KeyValuePair<TKey, T>>
        where TKey : notnull => TForm.Build(new Dictionary<TKey, T>(dictionary));

    /// <summary>The same keys with a copy of each value.</summary>
    public static TDictionary Dictionary<TDictionary, TForm, TKey, T>(TDictionary dictionary, Func<T, T> copy)
        where TForm : struct, IDictionaryForm<TDictionary, TKey, T>
        where TDictionary : IEnumerable<KeyValuePair<TKey, T>>
        where TKey : notnull => TForm.Build(dictionary.ToDictionary(static entry => entry.Key, entry => copy(entry.Value)));
}
