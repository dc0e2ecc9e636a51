using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ModelSync.Generator.Diagnostics;

namespace ModelSync.Generator.Parsing.Expressions;

/// <summary>Constructs of the language that translated code does not have, and what stands in for each.</summary>
internal static class Constructs
{
    /// <summary>Reports the construct; null when it is none of these, and then nothing was reported.</summary>
    public static bool Refuse(ExpressionLowerer lowerer, IOperation operation)
    {
        if (Advice(operation) is not var (what, advice)) return false;
        lowerer.Refuse(TranslationDiagnostics.Construct, operation, what, advice);
        return true;
    }

    private static (string What, string Advice)? Advice(IOperation operation) => operation switch
    {
        ITryOperation => ("try", "test beforehand what could fail, with TryParse or an if, and return; a throw needs no try"),
        ILockOperation => ("lock", "leave it out: shared code changes nothing that others have"),
        IUsingOperation or IUsingDeclarationOperation => ("using", "open it on the server and pass what was read as a parameter"),
        IBranchOperation { BranchKind: BranchKind.GoTo } => ("goto", "write it with if, loops, break and continue"),
        ILabeledOperation => ("A label", "write it with if, loops, break and continue"),
        IAwaitOperation => ("await", "wait outside and pass the result as a parameter"),
        IForEachLoopOperation { IsAsynchronous: true } => ("await foreach", "wait outside and pass a list as a parameter"),
        IAnonymousFunctionOperation { Symbol.IsAsync: true } => ("An async lambda", "wait outside and pass the result as a parameter"),
        ITypeOfOperation => ("typeof", "there are no types at run time: choose by a member, with a switch"),
        IAddressOfOperation => ("The address of a variable", "pass the value"),
        IDynamicInvocationOperation or IDynamicMemberReferenceOperation or IDynamicObjectCreationOperation or IDynamicIndexerAccessOperation => ("dynamic", "name the type"),
        IEventAssignmentOperation or IEventReferenceOperation or IRaiseEventOperation => ("An event", "return what happened"),
        _ => Unknown(operation),
    };

    // The compiler has no operation for these.
    private static (string What, string Advice)? Unknown(IOperation operation) => operation.Syntax.RawKind switch
    {
        (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.FixedStatement or (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.UnsafeStatement => ("Unsafe code", "use lists and arrays"),
        (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.StackAllocArrayCreationExpression or (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.ImplicitStackAllocArrayCreationExpression => ("stackalloc", "write an array"),
        _ => null,
    };
}
