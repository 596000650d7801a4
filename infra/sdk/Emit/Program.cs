using System.Text.Json;
using Platform.Emit;
using Platform.Emit.Schema;

if (args is not [var file, var folder])
{
    Console.Error.WriteLine("Usage: Emit SCHEMA FOLDER: writes the classes of a package's schema into a folder.");
    return 1;
}

var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
var schema = JsonSerializer.Deserialize<PackageSchema>(File.ReadAllText(file), options)
    ?? throw new InvalidDataException($"{file} holds no schema.");
OutputFolder.Replace(folder, new PackageEmitter(schema).Emit());
return 0;
