using ModelSync.Contract;
using ModelSync.Emit.Writing;

namespace ModelSync.Emit.Emission.TypeScript;

/// <summary>What the module of an object type exports for it.</summary>
internal sealed record ObjectNames(ObjectType Type)
{
    public string Write => "write" + Type.Name;

    public string Read => "read" + Type.Name;

    public string Check => "check" + Type.Name;

    public string Validate => "validate" + Type.Name;

    /// <summary>Function that gives the exact form of what a caller passed in, for rules that read it whole.</summary>
    public string Narrow => "narrow" + Type.Name;

    public string Schema => TypeScriptNames.Camel(Type.Name) + "Schema";

    /// <summary>Table of the wire names; not exported.</summary>
    public string Members => TypeScriptNames.Camel(Type.Name) + "Members";

    /// <summary>Function that makes a value from its members; not exported.</summary>
    public string Make => "make" + Type.Name;

    /// <summary>Class of rows with computed members; not exported.</summary>
    public string Class => Type.Name + "Row";

    /// <summary>The wide form of a type that is also read; inputs of models are wide themselves.</summary>
    public string Input => Type.Role is ObjectRole.Create or ObjectRole.Patch ? Type.Name : Type.Name + "Input";

    /// <summary>A constant of the validator; not exported.</summary>
    public string Constant(string suffix) => TypeScriptNames.Camel(Type.Name) + suffix;

    /// <summary>Function that compares two values, where translated code does.</summary>
    public string Equal => "equal" + Type.Name;

    /// <summary>Function that gives what tells values apart, where translated code asks for it.</summary>
    public string KeyOf => "keyOf" + Type.Name;

    public IEnumerable<string> Declared => [Type.Name, Input, Write, Read, Check, Validate, Narrow, Schema, Members, Make, Class, Equal, KeyOf];

    public static string Table(string enumName) => TypeScriptNames.Camel(enumName) + "Table";

    public static string Model(string modelName) => TypeScriptNames.Camel(modelName) + "Model";

    public static string Key(string modelName) => modelName + "Key";

    /// <summary>The local that holds a member's value; no member can collide with another local.</summary>
    public static string Slot(MemberType member) => "m_" + string.Concat(member.Name.Select(c => char.IsAsciiLetterOrDigit(c) || c == '_' ? c.ToString() : $"${(int)c:x}"));
}
