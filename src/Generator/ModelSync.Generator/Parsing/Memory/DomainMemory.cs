using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using ModelSync.Generator.Model;

namespace ModelSync.Generator.Parsing.Memory;

/// <summary>
/// The domain that was read last. While the declarations are the same object, nothing that they say has changed; where the code says the same too, the domain
/// is what it was. Entries belong to declarations, so generators may share the memory and forget it.
/// </summary>
internal sealed class DomainMemory
{
    private readonly ConditionalWeakTable<Declarations, StrongBox<Entry>> _entries = new();

    private readonly LiveMemory _models = new();

    public DomainSpec Read(Compilation compilation, Declarations declarations, LockState locked, CancellationToken cancellation)
    {
        var box = _entries.GetValue(declarations, static _ => new StrongBox<Entry>());
        var (last, code) = (box.Value, new SameCode(compilation));
        if (last is not null && ReferenceEquals(last.Locked, locked) && code.As(last.Code))
        {
            // Compared with the newest text, the next one has least that is another.
            box.Value = last with { Code = code };
            return last.Domain;
        }

        var domain = DomainParser.Parse(compilation, declarations, locked, cancellation, _models);
        box.Value = new Entry(code, locked, domain);
        return domain;
    }

    private sealed record Entry(SameCode Code, LockState Locked, DomainSpec Domain);
}
