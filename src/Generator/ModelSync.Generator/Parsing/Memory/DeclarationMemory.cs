using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace ModelSync.Generator.Parsing.Memory;

/// <summary>
/// What was read of declarations. The compiler asks for each of them on every edit; one that stands in the same syntax, and leads to no file whose
/// declarations have changed, is what it was. Entries belong to syntax, which never changes, so generators may share it and forget it.
/// </summary>
internal sealed class DeclarationMemory<T>
    where T : class
{
    private readonly ConditionalWeakTable<SyntaxTree, DeclarationTokens> _tokens = new();
    private readonly ConditionalWeakTable<Compilation, Declared> _declared = new();
    private readonly ConditionalWeakTable<SyntaxNode, Entry> _entries = new();

    /// <param name="declaration">Where the type stands; a comment in its file makes it another one.</param>
    /// <param name="isStill">Whether what was read once answers what is asked now.</param>
    /// <param name="leadsElsewhere">It was read from other files too.</param>
    public T Read(Compilation compilation, SyntaxNode declaration, INamedTypeSymbol type, Func<T> read, Func<T, bool>? isStill = null, bool leadsElsewhere = true)
    {
        var now = _declared.GetValue(compilation, c => new Declared(c, _tokens));
        if (_entries.TryGetValue(declaration, out var entry) && isStill?.Invoke(entry.Value) != false && entry.Holds(now)) return entry.Value;
        var value = read();
        _entries.Remove(declaration);
        _entries.GetValue(declaration, _ => new Entry(value, now, leadsElsewhere ? now.Positions(Reach.Of(type)) : []));
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
