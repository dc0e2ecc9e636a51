// Another program that writes through ADO.NET and knows nothing of ModelSync: each line of its input is run and answered with "ok".
using Microsoft.Data.Sqlite;

using var connection = new SqliteConnection($"Data Source={args[0]};Default Timeout=30");
connection.Open();
while (Console.In.ReadLine() is { } sql)
{
    using var command = connection.CreateCommand();
    command.CommandText = sql;
    command.ExecuteNonQuery();
    Console.Out.WriteLine("ok");
}
