using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace ModelSync.Generator.Parsing.Memory;

/// <summary>
/// What was read of declarations. The compiler asks for each of them on every edit; one that stands in the same syntax, and leads to no file whose
/// declarations have changed, is what it was. Entries belong to keys, which never change, so generators may share it and forget it.
/// </summary>
internal sealed class DeclarationMemory<TKey, T>
    where TKey : class
    where T : class
{
    private readonly ConditionalWeakTable<SyntaxTree, DeclarationTokens> _tokens = new();
    private readonly ConditionalWeakTable<Compilation, Declared> _declared = new();
    private readonly ConditionalWeakTable<TKey, Entry> _entries = new();

    /// <param name="key">Where the type stands, which a comment in its file makes another one; or what was read of it elsewhere.</param>
    /// <param name="isStill">Whether what was read once answers what is asked now.</param>
    /// <param name="reach">The files that it was read from beside; null for none.</param>
    public T Read(Compilation compilation, TKey key, Func<T> read, Func<T, bool>? isStill = null, Func<HashSet<SyntaxTree>>? reach = null)
    {
        var now = _declared.GetValue(compilation, c => new Declared(c, _tokens));
        if (_entries.TryGetValue(key, out var entry) && isStill?.Invoke(entry.Value) != false && entry.Holds(now)) return entry.Value;
        var value = read();
        _entries.Remove(key);
        _entries.GetValue(key, _ => new Entry(value, now, reach is null ? [] : now.Positions(reach())));
        return value;
    }

    /// <param name="reach">Positions of the files that the declaration leads to.</param>
    private sealed class Entry(T value, Declared declared, int[] reach)
    {
        private readonly object _gate = new();
        private Declared _declared = declared;

        public T Value => value;

        public bool Holds(Declared now)
        {
            lock (_gate)
            {
                if (ReferenceEquals(now, _declared)) return true;
                if (now.ChangedSince(_declared) is not { } changed) return false;
                // Nothing on the way has changed, so the way is the same as when the type was read.
                if (changed.Count > 0 && Array.Exists(reach, changed.Contains)) return false;
                _declared = now;
                return true;
            }
        }
    }
}
