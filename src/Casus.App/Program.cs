using Casus.App;

return CommandLine.Run(args);
