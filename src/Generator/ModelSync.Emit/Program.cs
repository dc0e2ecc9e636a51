using ModelSync.Emit;
using ModelSync.Emit.Locking;

try
{
    Console.WriteLine(args is [LockOptions.Verb, .. var rest] ? LockWriter.Run(LockOptions.Parse(rest)) : PackageEmitter.Run(EmitOptions.Parse(args)));
    return 0;
}
catch (EmitException e)
{
    Console.Error.WriteLine(e.ToString());
    return 1;
}
