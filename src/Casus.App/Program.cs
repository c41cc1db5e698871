using Casus.App;

return await CommandLine.Run(args);
