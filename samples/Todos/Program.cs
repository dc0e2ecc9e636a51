using ModelSync.AspNetCore;
using ModelSync.Sqlite;
using Todos;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddModelSync<TodoSync>().UseSqlite("Data Source=todos.db");

var app = builder.Build();
app.UseDefaultFiles();
app.UseStaticFiles();
app.MapModelSync<TodoSync>("/sync");
app.Run();
