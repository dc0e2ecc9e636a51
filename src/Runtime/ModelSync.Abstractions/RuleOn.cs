namespace ModelSync;

/// <summary>When a rule runs.</summary>
[Flags]
public enum RuleOn
{
    /// <summary>Never.</summary>
    None = 0,

    /// <summary>On the row that a create makes.</summary>
    Create = 1,

    /// <summary>On the row after a patch.</summary>
    Patch = 2,
}
